/**
 * What Microsoft's documentation leaves open, and how it is read here. Where a point has two readings, both are evaluated; the first one is
 * the default.
 */
export const ASSUMPTIONS = {
  T1: {
    sentence: 'without terminate-unmatched-request, requests of other origins may pass or end',
    question: 'what an absent terminate-unmatched-request means',
    readings: ['false', 'true']
  },
  T2: {
    sentence: 'a <cors> in a fragment does not surely answer preflights',
    question: 'whether a <cors> from a fragment answers a preflight',
    readings: ['answers', 'ignored']
  },
  T3: { sentence: 'a preflight belongs to the operation with its path and requested method' },
  T4: {
    sentence: 'the origin * together with credentials is either broken or unsafe',
    question: 'whether origin * with allow-credentials="true" is answered literally or with the origin of the page',
    readings: ['literal', 'echoed']
  },
  T5: { sentence: 'origins are compared in lower case, without default port and trailing slash' },
  T6: {
    sentence: 'a <cors> may leave a hand-written Access-Control-Allow-Origin beside its own',
    question: 'whether <cors> or a hand-written header has the last word',
    readings: ['hand-written', 'cors']
  },
  T7: { sentence: 'the gateway does not add Vary: Origin' },
  T8: {
    sentence:
      'a section that is left out inherits nothing, and <base /> inherits only as a direct child of its section',
    question: 'what a section that a document leaves out inherits',
    readings: ['nothing', 'everything']
  },
  T9: {
    sentence: 'the <cors> of an open product answers preflights',
    question: 'whether the <cors> of an open product answers a preflight',
    readings: ['answers', 'ignored']
  },
  T10: {
    sentence: 'an OPTIONS operation runs its ordinary policies, also for a preflight',
    question: 'what an OPTIONS operation answers to a preflight',
    readings: ['cors', 'backend']
  },
  T11: { sentence: 'a <cors> inside a control-flow statement does not answer preflights' },
  T12: { sentence: 'methods are compared without case, and an absent header list is empty' },
  T13: { sentence: 'the gateway echoes the requested methods and headers where a list holds *' }
} as const

export type AssumptionId = keyof typeof ASSUMPTIONS

/** The points of which both readings are evaluated. */
export type OpenPoint = {
  [Id in AssumptionId]: (typeof ASSUMPTIONS)[Id] extends { readings: unknown } ? Id : never
}[AssumptionId]
