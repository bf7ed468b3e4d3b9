import type { Finding } from '../core/finding.js'
import type { Memo } from '../core/memo.js'
import type { FileTree } from '../sources/file-tree.js'
import { overlayTree } from '../sources/overlay-tree.js'
import { POLICY_LIMIT } from '../sources/reading.js'
import { applyReplacements, areApart } from '../xml/replacement.js'
import type { GateResult } from './gate-result.js'
import { type ProposedMend, proposeMends } from './mend.js'
import { objectionTo } from './mend-proof.js'
import type { Settings } from './settings.js'
import { type Understanding, understand } from './understand.js'

/** What a tree was understood with, so that it can be understood again with some of its files mended. */
export interface Understood {
  readonly tree: FileTree
  readonly settings: Settings
  readonly head: Understanding
  /** The memos of the trees that are understood together; the one of `tree` was the first. */
  readonly nextMemo: () => Memo
}

/** A verdict, and what it was reached with, so that mends can be tried. */
export interface Judged extends Understood {
  readonly result: GateResult
}

/** What became of mends, and the files in which the good ones are made. */
export interface Mending extends Trial {
  readonly made: readonly ProposedMend[]
  /** The simulation showed what speaks against them. */
  readonly refused: readonly RefusedMend[]
  /** Too many to try one by one, or in the way of another one. */
  readonly untried: readonly ProposedMend[]
}

export interface RefusedMend {
  readonly mend: ProposedMend
  /** A clause, such as `somebody can call less`. */
  readonly objection: string
}

/** A tree in which some files are mended. */
interface Trial {
  readonly head: Understanding
  /** The whole texts of the mended files, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** How often a tree is simulated again to try mends one by one. */
const TRIALS = 20
/** A mend may stand inside what another one moves, and its turn comes afterwards. */
const ROUNDS = 4

/** @param isWanted whether a finding is to be mended */
export function mendTree(understood: Understood, isWanted: (finding: Finding) => boolean): Mending {
  let all: Mending = { made: [], refused: [], untried: [], texts: new Map(), head: understood.head }
  for (let round = 0; round < ROUNDS; round++) {
    const tree = overlayTree(understood.tree, all.texts)
    const wanted = all.head.mends.filter(({ finding }) => isWanted(finding))
    const proposed = proposeMends(wanted, tree)
    if (proposed.length === 0) break
    const next = mendTogether({ ...understood, tree, head: all.head }, proposed)
    all = { ...next, made: [...all.made, ...next.made], texts: new Map([...all.texts, ...next.texts]) }
    if (next.made.length === 0 || next.untried.length === 0) break
  }
  return all
}

/** All mends at once; if something is wrong with them, one after another, and those that prove themselves are kept. */
function mendTogether(understood: Understood, mends: readonly ProposedMend[]): Mending {
  const [apart, inTheWay] = separate(mends)
  const all = tryMends(understood, apart, apart)
  if (typeof all !== 'string') return { ...all, made: apart, refused: [], untried: inTheWay }
  const made: ProposedMend[] = []
  const refused: RefusedMend[] = []
  let latest: Trial = { head: understood.head, texts: new Map() }
  for (const mend of apart.slice(0, TRIALS)) {
    const trial = tryMends({ ...understood, head: latest.head }, [...made, mend], [mend])
    if (typeof trial === 'string') {
      refused.push({ mend, objection: trial })
      continue
    }
    latest = trial
    made.push(mend)
  }
  return { ...latest, made, refused, untried: [...apart.slice(TRIALS), ...inTheWay] }
}

/** The mends that prove themselves without any other one, because somebody may accept only some of them. */
export function mendsAlone(
  understood: Understood,
  mends: readonly ProposedMend[],
  limit: number
): readonly ProposedMend[] {
  const proven: ProposedMend[] = []
  for (const mend of mends.slice(0, TRIALS)) {
    if (proven.length === limit) break
    if (typeof tryMends(understood, [mend], [mend]) !== 'string') proven.push(mend)
  }
  return proven
}

/**
 * The mended tree, or what speaks against it.
 *
 * @param added those that the understanding does not have yet
 */
function tryMends(
  { tree, settings, head, nextMemo }: Understood,
  mends: readonly ProposedMend[],
  added: readonly ProposedMend[]
): Trial | string {
  const texts = mendedTexts(tree, mends)
  const after = understand(overlayTree(tree, texts), settings, { memo: nextMemo() })
  return objectionTo(head, after, added, settings.configuration) ?? { head: after, texts }
}

function mendedTexts(tree: FileTree, mends: readonly ProposedMend[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const path of new Set(mends.map((mend) => mend.path))) {
    const file = tree.read(path, POLICY_LIMIT)
    const own = mends.filter((mend) => mend.path === path).flatMap(({ replacements }) => replacements)
    if ('text' in file) texts.set(path, applyReplacements(file.text, own))
  }
  return texts
}

/** Of mends that overlap, the first one. */
function separate(mends: readonly ProposedMend[]): readonly [readonly ProposedMend[], readonly ProposedMend[]] {
  const apart: ProposedMend[] = []
  const inTheWay: ProposedMend[] = []
  for (const mend of mends) {
    const neighbours = apart.filter(({ path }) => path === mend.path)
    const isApart = areApart([...neighbours, mend].flatMap(({ replacements }) => replacements))
    if (isApart) apart.push(mend)
    else inTheWay.push(mend)
  }
  return [apart, inTheWay]
}
