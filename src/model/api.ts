import type { Location } from '../core/location.js'
import { scopeName } from './scope.js'

export type ApiType = 'http' | 'soap' | 'graphql' | 'websocket' | 'other'

/** An API, or one revision of it. */
export interface Api {
  /** Without `;rev=N`. */
  readonly id: string
  readonly workspace: string | null
  readonly displayName: string | null
  readonly path: string | null
  readonly type: ApiType
  /** Null: left out or not known. */
  readonly subscriptionRequired: boolean | null
  /** The names under which a subscription key travels, where the API changes them. */
  readonly subscriptionKeyHeader: string
  readonly subscriptionKeyQuery: string
  readonly revision: string
  /** False for a revision that receives no calls unless they name it. */
  readonly current: boolean
  readonly versionSet: string | null
  /** False if no specification or operation was found: rules that need operations stay silent. */
  readonly operationsKnown: boolean
  readonly declaredAt: Location
}

/** `orders`, or `workspace/sales/api/orders` inside a workspace: the name of an API in reports. */
export function apiName({ workspace, id }: Pick<Api, 'id' | 'workspace'>): string {
  return workspace === null ? id : scopeName({ kind: 'api', workspace, api: id })
}

/** A header that a specification declares for an operation's requests. */
export interface RequestHeader {
  readonly name: string
  readonly required: boolean
  readonly declaredAt: Location
}

/** Method and URL template of an API. */
export interface Operation {
  readonly id: string
  readonly api: string
  readonly workspace: string | null
  readonly revision: string
  /** Upper case as a rule; kept as the file writes it. */
  readonly method: string
  /** Such as `/orders/{id}`. */
  readonly urlTemplate: string
  readonly requestHeaders: readonly RequestHeader[]
  /** The request body is JSON in every alternative that the specification offers. */
  readonly jsonBody: boolean
  /** Every alternative of the specification's `security` needs the `Authorization` header. */
  readonly needsAuthorization: boolean
  readonly declaredAt: Location
}

/** @see https://learn.microsoft.com/azure/api-management/api-management-versions */
export interface VersionSet {
  readonly id: string
  readonly workspace: string | null
  readonly scheme: 'Segment' | 'Query' | 'Header' | null
  readonly declaredAt: Location
}
