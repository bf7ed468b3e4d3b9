import { evaluateTemplate } from '../../src/sources/arm/template.js'
import { startEvaluation } from '../../src/sources/values/evaluation.js'

const MODULE = { type: 'Microsoft.Resources/deployments', name: 'module' }

function policyWith(value: string, rest: object = {}): object {
  return {
    ...rest,
    resources: [{ type: 'Microsoft.ApiManagement/service/policies', name: 'a/policy', properties: { value } }]
  }
}

/** Variables of which each is made of the one before. */
function chain(length: number, first: unknown, next: (before: string) => unknown): object {
  const entries = Array.from({ length }, (_, index) => [
    `v${index}`,
    index === 0 ? first : next(`variables('v${index - 1}')`)
  ])
  return { variables: Object.fromEntries(entries) }
}

function problemsOf(template: object | string, files: (path: string) => object | null = () => null) {
  const text = typeof template === 'string' ? template : JSON.stringify(template)
  const readFile = (path: string) => {
    const file = files(path)
    return file === null ? { failure: 'There is no such file' } : { text: JSON.stringify(file) }
  }
  return evaluateTemplate({ path: 'main.json', text }, { readFile }).problems.map(({ message, incomplete = false }) =>
    incomplete ? `${message} (incomplete)` : message
  )
}

const TOO_DEEP = 'The expressions are nested more than 300 levels deep; simplify them (incomplete)'
const TOO_MUCH =
  'The evaluation takes more steps than the limit allows; simplify the loops or split the file (incomplete)'

test.each<[string, object | string, readonly string[]]>([
  [
    'a template of 50 MB',
    ' '.repeat(50_000_000),
    ['The file is longer than 4194304 characters, the size that a deployment accepts (incomplete)']
  ],
  ['brackets without end', `{"resources":${'['.repeat(100_000)}`, ['The JSON is nested more than 250 levels deep']],
  [
    'a loop of a billion',
    { resources: [{ type: 'A/b', name: 'x', copy: { name: 'many', count: 1e9 } }] },
    ['The loop makes 1000000000 instances; more than 1000 are not read one by one (incomplete)']
  ],
  [
    'a billion items',
    policyWith("[join(range(0, 1000000000), ',')]"),
    ['range() fails: it makes 0 to 10000 numbers, not 1000000000']
  ],
  [
    'loops inside loops',
    policyWith(
      "[map(range(0,9999), lambda('x', map(range(0,9999), lambda('y', map(range(0,9999), lambda('z', 1))))))]"
    ),
    [TOO_MUCH]
  ],
  [
    'a long chain of variables',
    policyWith(
      "[variables('v4999')]",
      chain(5000, 'x', (before) => `[${before}]`)
    ),
    [TOO_DEEP]
  ],
  [
    'text that doubles',
    policyWith(
      "[variables('v59')]",
      chain(60, '0123456789', (before) => `[concat(${before}, ${before})]`)
    ),
    ['concat() fails: the text becomes too long']
  ],
  [
    'arrays that double',
    policyWith(
      "[string(variables('v59'))]",
      chain(60, [1], (before) => `[createArray(${before}, ${before})]`)
    ),
    []
  ],
  [
    'a function that calls itself',
    {
      functions: [{ namespace: 'a', members: { f: { output: { value: '[createArray(a.f(), a.f())]' } } } }],
      ...policyWith('[a.f()]')
    },
    [TOO_DEEP, TOO_MUCH]
  ],
  [
    'a cycle of variables',
    policyWith("[variables('a')]", { variables: { a: "[variables('b')]", b: "[variables('a')]" } }),
    ["The variable 'a' depends on itself"]
  ]
])('%s: one problem for each limit', (_, template, expected) => {
  expect(problemsOf(template)).toEqual(expected)
})

test('templates that link to one another without end', () => {
  const linkTo = (relativePath: string, copy = {}) => ({
    resources: [{ ...MODULE, ...copy, properties: { templateLink: { relativePath } } }]
  })
  expect(problemsOf(linkTo('a.json'), (path) => linkTo(path === 'a.json' ? 'b.json' : 'a.json'))).toEqual([
    "The linked template 'a.json' contains this link"
  ])
  const next = (path: string) => `${Number.parseInt(path, 10) + 1}.json`
  expect(problemsOf(linkTo('0.json'), (path) => linkTo(next(path)))).toEqual([
    'The templates are nested more than 25 levels deep (incomplete)'
  ])
  const many = { copy: { name: 'many', count: 1000 } }
  expect(problemsOf(linkTo('0.json', many), (path) => linkTo(next(path), many))).toEqual([
    'The templates are nested more than 25 levels deep (incomplete)',
    TOO_MUCH
  ])
})

test('two modules that need one another', () => {
  const module = (name: string, other: string) => ({
    ...MODULE,
    name,
    properties: {
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { x: { value: `[reference('${other}').outputs.y.value]` } },
      template: {
        parameters: { x: { type: 'string' } },
        resources: [{ type: 'A/b', name: "[parameters('x')]" }],
        outputs: { y: { value: "[parameters('x')]" } }
      }
    }
  })
  expect(problemsOf({ resources: [module('a', 'b'), module('b', 'a')] })).toEqual([
    "The parameter 'x' depends on itself"
  ])
})

test('an evaluation that is shared shares its budget', () => {
  const evaluation = startEvaluation({ steps: 10 })
  const text = JSON.stringify(policyWith("[concat('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')]"))
  evaluateTemplate({ path: 'main.json', text }, { readFile: () => ({ failure: '' }), evaluation })
  expect(evaluation.problems).toMatchObject([{ incomplete: true, location: { path: 'main.json', line: 1 } }])
})

test.each([
  '',
  'null',
  '[]',
  '5',
  '{}',
  '{"resources":5,"parameters":[],"variables":"x","functions":{},"outputs":null}'
])('%j gives no resources and does not throw', (text) => {
  const readFile = () => ({ failure: 'There is no such file' })
  expect(evaluateTemplate({ path: 'main.json', text }, { readFile }).resources).toEqual([])
})
