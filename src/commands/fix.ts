import { judgedFindings } from '../engine/judge.js'
import { type Judged, type Mending, mendTree } from '../engine/mend-trial.js'
import { POLICY_LIMIT } from '../sources/reading.js'
import type { Repository } from './open-repository.js'
import { writeTexts } from './write-texts.js'

/**
 * Makes the mends that prove themselves in the working tree. A gate for what is new mends nothing else: a change is not to touch what it has
 * nothing to do with.
 */
export function fix({ root }: Repository, judged: Judged): Mending {
  const { result, tree } = judged
  const wanted = new Set(judgedFindings(result).map(({ fingerprint }) => fingerprint))
  const mending = mendTree(judged, ({ fingerprint }) => wanted.has(fingerprint))
  const texts = [...mending.texts].map(([path, after]) => {
    const content = tree.read(path, POLICY_LIMIT)
    return { path, before: 'text' in content ? content.text : '', after }
  })
  writeTexts(root, texts)
  return mending
}
