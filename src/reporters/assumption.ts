/** What Microsoft's documentation leaves open, and how it is read here. */
const READINGS: Readonly<Record<string, string>> = {
  T1: 'without terminate-unmatched-request, requests of other origins may pass or end',
  T2: 'a <cors> in a fragment does not surely answer preflights',
  T3: 'a preflight belongs to the operation with its path and requested method',
  T4: 'the origin * together with credentials is either broken or unsafe',
  T5: 'origins are compared in lower case, without default port and trailing slash',
  T6: 'a <cors> may leave an Access-Control-Allow-Origin of the backend beside its own',
  T7: 'the gateway does not add Vary: Origin',
  T8: 'a section that is left out inherits nothing, and <base /> inherits only as a direct child of its section',
  T9: 'the <cors> of an open product answers preflights',
  T10: 'an OPTIONS operation runs its ordinary policies, also for a preflight',
  T11: 'a <cors> inside a control-flow statement does not answer preflights',
  T12: 'methods are compared without case, and an absent header list is empty',
  T13: 'the gateway echoes the requested methods and headers where a list holds *'
}

/** `assumes T8: a section …`. */
export function assumptionSentence(id: string): string {
  const reading = Object.hasOwn(READINGS, id) ? READINGS[id] : undefined
  return reading === undefined ? `assumes ${id}` : `assumes ${id}: ${reading}`
}
