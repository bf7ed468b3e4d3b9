import { isDeepStrictEqual } from 'node:util'
import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import { scopeName } from '../../model/scope.js'
import type { Rule } from '../../rules/rule.js'
import { reaches } from '../order.js'
import type { ClientSettings, Configuration, IgnoreSettings, Written } from './configuration.js'

/** A place where a change makes the configuration demand less. */
export interface Weakening {
  readonly location: Location
  readonly message: string
}

/** What the configuration of the head demands less than the one of the base. */
export function weakenings(base: Configuration, head: Configuration, rules: readonly Rule[]): readonly Weakening[] {
  const file = head.places?.file ?? base.places?.file ?? wholeFile('.github/apim-cors-gate.yml')
  return [
    ...thresholds(base, head, file),
    ...severities(base, head, rules, file),
    ...clients(base.clients, head.clients, file),
    ...ignores(base.ignores, head.ignores),
    ...added(base.publicApis, head.publicApis, (name) => `opens ${name} to any origin`),
    ...services(base, head, file)
  ].map(({ location, message }) => ({ location, message: `This change ${message}.` }))
}

function thresholds(base: Configuration, head: Configuration, file: Location): readonly Weakening[] {
  const { failOn, failOnWidened, places } = head
  const found: Weakening[] = []
  if (failOn !== base.failOn && (failOn === 'never' || (base.failOn !== 'never' && reaches(failOn, base.failOn)))) {
    found.push({ location: places?.failOn ?? file, message: `sets fail-on to ${failOn}, which was ${base.failOn}` })
  }
  const order = ['any', 'credentials', 'never']
  if (order.indexOf(failOnWidened) > order.indexOf(base.failOnWidened)) {
    const message = `sets fail-on-widened to ${failOnWidened}, which was ${base.failOnWidened}`
    found.push({ location: places?.failOnWidened ?? file, message })
  }
  return found
}

function severities(
  base: Configuration,
  head: Configuration,
  rules: readonly Rule[],
  file: Location
): readonly Weakening[] {
  return rules.flatMap(({ id, severity }) => {
    const [was, is] = [base.severities.get(id) ?? severity, head.severities.get(id) ?? severity]
    const isLower = is !== was && was !== 'off' && (is === 'off' || reaches(was, is))
    const location = head.places?.severities.get(id) ?? file
    return isLower ? [{ location, message: `sets ${id} to ${is}, which was ${was}` }] : []
  })
}

function clients(
  base: readonly ClientSettings[],
  head: readonly ClientSettings[],
  file: Location
): readonly Weakening[] {
  return base.flatMap((client) => {
    const now = head.find(({ name }) => name === client.name)
    if (!now) return [{ location: file, message: `removes the client ${client.name} from the contract` }]
    const message = `alters the client ${client.name} of the contract`
    return isDeepStrictEqual(promise(client), promise(now)) ? [] : [{ location: now.declaredAt, message }]
  })
}

/** What a client is promised, wherever it is written. */
function promise({ declaredAt: _, apis, ...client }: ClientSettings): object {
  return { ...client, apis: apis?.map(({ text }) => text) }
}

function ignores(base: readonly IgnoreSettings[], head: readonly IgnoreSettings[]): readonly Weakening[] {
  return head.flatMap(({ rule, path, until, reason, declaredAt }) => {
    const isKnown = base.some(
      (known) =>
        known.rule === rule &&
        known.path === path &&
        known.reason !== null &&
        (known.until === null || (until !== null && until <= known.until))
    )
    return isKnown || reason === null ? [] : [{ location: declaredAt, message: `ignores ${rule} in ${path}` }]
  })
}

function services(base: Configuration, head: Configuration, file: Location): readonly Weakening[] {
  const was = new Map(base.services.map((service) => [service.root.text, service]))
  const is = new Map(head.services.map((service) => [service.root.text, service]))
  const portals = base.services.flatMap(({ root, developerPortal }) => {
    const now = is.get(root.text)
    if (!developerPortal || now?.developerPortal?.text === developerPortal.text) return []
    const location = now?.developerPortal?.declaredAt ?? now?.root.declaredAt ?? file
    return [{ location, message: `no longer asks that ${developerPortal.text} can call ${root.text || 'the service'}` }]
  })
  const others = head.services.flatMap((now): readonly Weakening[] => {
    const before = was.get(now.root.text)
    const name = now.root.text || 'the service'
    const location = now.root.declaredAt
    const messages = [
      now.globalPolicy === null || before?.globalPolicy === now.globalPolicy
        ? ''
        : `leaves open what the global policy of ${name} is`,
      leftOut(before?.environments ?? null, now.environments, name)
    ]
    return messages.filter((message) => message !== '').map((message) => ({ location, message }))
  })
  const detached = base.services.flatMap(({ root, policies }) => {
    const kept = new Map(is.get(root.text)?.policies.map(({ path, scope }) => [path.text, scopeName(scope)]))
    const gone = policies.filter(({ path, scope }) => kept.get(path.text) !== scopeName(scope))
    const location = is.get(root.text)?.root.declaredAt ?? file
    return gone.map(({ path, scope }) => ({
      location,
      message: `no longer attaches ${path.text} to ${scopeName(scope)}`
    }))
  })
  return [...portals, ...others, ...detached]
}

/** Null stands for all environments. */
function leftOut(before: readonly string[] | null, now: readonly string[] | null, service: string): string {
  if (now === null) return ''
  if (before === null) return `judges ${service} in ${now.join(', ') || 'no environment'} alone`
  const gone = before.filter((name) => !now.includes(name))
  return gone.length === 0 ? '' : `no longer judges ${service} in ${gone.join(', ')}`
}

function added(
  base: readonly Written[],
  head: readonly Written[],
  say: (name: string) => string
): readonly Weakening[] {
  const known = new Set(base.map(({ text }) => text))
  return head
    .filter(({ text }) => !known.has(text))
    .map(({ text, declaredAt }) => ({ location: declaredAt, message: say(text) }))
}
