import { effectiveCors } from '../cors/effective-cors.js'
import { type Holder, holderOf } from '../effective/holder.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { Api, VersionSet } from '../model/api.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#common-configuration-issues */
export const corsHeaderVersioning: Rule = {
  id: 'cors-header-versioning',
  severity: 'warning',
  summary: 'A <cors> belongs to an API that takes its version from a header, which no preflight carries.',
  *check({ service, chains }) {
    const causes: Causes<VersionSet, Map<XmlElement, Holder>> = new Map()
    for (const chain of chains) {
      const versionSet = chain.api && chain.api.type !== 'websocket' && headerVersions(service, chain.api)
      if (!versionSet) continue
      for (const holder of effectiveCors(chain.policy.inbound).policies.map(holderOf)) {
        const { kind } = holder.text.scope
        if (kind !== 'api' && kind !== 'operation') continue
        gather(causes, versionSet, chain, new Map()).detail.set(holder.element, holder)
      }
    }
    for (const [versionSet, cause] of causes) yield report(versionSet, cause)
  }
}

function headerVersions({ versionSets }: ServiceModel, { versionSet, workspace }: Api): VersionSet | undefined {
  const id = versionSet?.toLowerCase()
  return versionSets.find(
    (set) => set.scheme === 'Header' && set.id.toLowerCase() === id && set.workspace === workspace
  )
}

function report(versionSet: VersionSet, cause: Cause<ReadonlyMap<XmlElement, Holder>>): Report {
  const { id, workspace, declaredAt } = versionSet
  // A version set is no scope of policies: its first API stands for it.
  const [api = id] = cause.apis
  return {
    at: { location: declaredAt, scope: { kind: 'api', workspace, api } },
    message: `The version set ${id} takes the version from a header, which a preflight does not carry, so no <cors> of an API or operation answers for ${reachOf(cause)}.`,
    help: 'Set versioningScheme to Segment or Query, so that the URL of a preflight names the version.',
    related: [...cause.detail.values()].map(({ text, element }) => ({
      at: at(text, element),
      message: 'does not answer preflights'
    })),
    operations: cause.operations
  }
}
