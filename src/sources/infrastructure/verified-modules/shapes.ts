/**
 * What the Azure Verified Modules for API Management make of their parameters. They live in a public registry, so their code is not in a
 * repository that uses them.
 *
 * @see https://github.com/Azure/bicep-registry-modules/tree/main/avm/res/api-management/service
 */
export interface Shape {
  /** The last segment of the resource type. */
  readonly type: string
  /** The parameter of its child modules that names it. */
  readonly nameParameter: string
  /** What the module sets where it is given nothing. */
  readonly defaults?: Readonly<Record<string, boolean | string>>
  /** Parameters under another name than that of the property. */
  readonly renamed?: Readonly<Record<string, string>>
  readonly lists: readonly ShapeList[]
}

/** A parameter that lists child resources. */
export interface ShapeList {
  readonly parameter: string
  readonly shape: ShapeName
  /** The first version of the service module that deploys them. */
  readonly since?: string
  /** Only the premium tiers have them. */
  readonly premium?: true
}

export type ShapeName = keyof typeof SHAPES

const POLICIES = { parameter: 'policies', shape: 'policy' } as const

const NOTHING = [] as const

export const SHAPES = {
  service: {
    type: 'Microsoft.ApiManagement/service',
    nameParameter: 'apiManagementServiceName',
    lists: [
      POLICIES,
      { parameter: 'apis', shape: 'api' },
      // Versions 0.13.0 to 0.14.0 take the policies of products and drop them.
      { parameter: 'products', shape: 'product' },
      { parameter: 'workspaces', shape: 'workspace', since: '0.14.0', premium: true },
      { parameter: 'namedValues', shape: 'named-value' },
      { parameter: 'apiVersionSets', shape: 'api-version-set' }
    ]
  },
  workspace: {
    type: 'workspaces',
    nameParameter: 'workspaceName',
    lists: [
      POLICIES,
      { parameter: 'apis', shape: 'api' },
      { parameter: 'products', shape: 'workspace-product' },
      { parameter: 'namedValues', shape: 'named-value' },
      { parameter: 'apiVersionSets', shape: 'api-version-set' }
    ]
  },
  api: {
    type: 'apis',
    nameParameter: 'apiName',
    defaults: { subscriptionRequired: false, format: 'openapi' },
    renamed: { apiVersionSetName: 'apiVersionSetId' },
    lists: [POLICIES, { parameter: 'operations', shape: 'operation', since: '0.11.0' }]
  },
  operation: { type: 'operations', nameParameter: 'operationName', lists: [POLICIES] },
  product: {
    type: 'products',
    nameParameter: 'productName',
    lists: [
      { ...POLICIES, since: '0.14.1' },
      { parameter: 'apis', shape: 'product-api' }
    ]
  },
  'workspace-product': {
    type: 'products',
    nameParameter: 'productName',
    defaults: { subscriptionRequired: false },
    lists: [POLICIES, { parameter: 'apiLinks', shape: 'api-link' }]
  },
  'product-api': { type: 'apis', nameParameter: 'name', lists: NOTHING },
  'api-link': { type: 'apiLinks', nameParameter: 'name', renamed: { apiResourceId: 'apiId' }, lists: NOTHING },
  'named-value': { type: 'namedValues', nameParameter: 'name', lists: NOTHING },
  'api-version-set': { type: 'apiVersionSets', nameParameter: 'name', lists: NOTHING },
  policy: { type: 'policies', nameParameter: 'name', defaults: { name: 'policy', format: 'xml' }, lists: NOTHING }
} as const satisfies Readonly<
  Record<string, Omit<Shape, 'lists'> & { readonly lists: readonly (Omit<ShapeList, 'shape'> & { shape: string })[] }>
>

/** The shape of a module by its path below `avm/res/api-management/`: `service/workspace/api` is an API in a workspace. */
export function shapesOf(path: string): readonly ShapeName[] | null {
  const names = path.split('/')
  const isInside = names.includes('workspace')
  const shapes = names.map((name) => {
    if (name === 'product' && isInside) return 'workspace-product'
    return name === 'api' && names.includes('product') ? 'product-api' : name
  })
  return shapes.every((name): name is ShapeName => Object.hasOwn(SHAPES, name)) ? shapes : null
}
