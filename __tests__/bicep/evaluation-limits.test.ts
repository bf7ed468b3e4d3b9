import fc from 'fast-check'
import { evaluateBicepParameters } from '../../src/sources/bicep/evaluator/bicep-parameters.js'
import { type EvaluatedBicep, evaluateBicep } from '../../src/sources/bicep/evaluator/evaluate-bicep.js'
import { memoryTree } from '../../src/sources/memory-tree.js'
import { startEvaluation } from '../../src/sources/values/evaluation.js'
import { symbolicKey } from '../../src/sources/values/symbolic-key.js'

function evaluate(main: string, files: Readonly<Record<string, string>> = {}): EvaluatedBicep {
  const tree = memoryTree({ 'main.bicep': main, ...files })
  return evaluateBicep({ path: 'main.bicep', text: main }, { readFile: (path) => tree.read(path, 50_000_000) })
}

/** What the problems say, after everything was asked for. */
function problemsOf(evaluated: EvaluatedBicep, output = 'x'): readonly string[] {
  evaluated.output(output)
  return evaluated.problems.map(({ message }) => message)
}

const SERVICE = "'Microsoft.ApiManagement/service@2024-05-01'"

test('a loop of a billion rounds is one instance and a problem', () => {
  const evaluated = evaluate(`resource a ${SERVICE} = [for i in range(0, 1000000000): {\n  name: 'apim-\${i}'\n}]\n`)
  expect(evaluated.resources.map(({ repeated }) => repeated)).toEqual([true])
  expect(problemsOf(evaluated)).toEqual(['range() fails: it makes 0 to 10000 numbers, not 1000000000'])
})

test('a loop beyond the limit is one instance and a problem', () => {
  const evaluated = evaluate(`resource a ${SERVICE} = [for i in range(0, 1001): {\n  name: 'apim-\${i}'\n}]\n`)
  expect(evaluated.resources.map(({ repeated }) => repeated)).toEqual([true])
  expect(problemsOf(evaluated)).toEqual(['The loop makes 1001 instances; more than 1000 are not read one by one'])
})

test('work that multiplies ends at the limit of steps', () => {
  const body = (inner: string): string => `map(range(0, 1000), a => ${inner})`
  const evaluated = evaluateBicep(
    { path: 'main.bicep', text: `output x array = ${body(body(body("'x'")))}\n` },
    { readFile: () => ({ failure: 'is missing' }), evaluation: startEvaluation({ steps: 100_000 }) }
  )
  expect(problemsOf(evaluated)).toEqual([
    'The evaluation takes more steps than the limit allows; simplify the loops or split the file'
  ])
})

test('a function that calls itself twice ends at a limit', () => {
  const problems = problemsOf(evaluate('func f(x int) int => f(x) + f(x)\noutput x int = f(1)\n'))
  expect(problems).toContain('The expressions are nested more than 300 levels deep; simplify them')
})

test('a string that doubles ends at a limit', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `var v${index + 1} = '\${v${index}}\${v${index}}'`)
  const problems = problemsOf(evaluate(`var v0 = 'x'\n${lines.join('\n')}\noutput x string = v40\n`))
  expect(problems).toContain('The text becomes too long')
})

test('modules that use one another twice end at a limit', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `m${index}.bicep`,
      `module a 'm${index + 1}.bicep' = {}\nmodule b 'm${index + 1}.bicep' = {}\n`
    ])
  )
  const problems = problemsOf(evaluate("module m 'm0.bicep' = {}\n", files))
  expect(problems).toContain('The modules are nested more than 25 levels deep')
})

test('deep nesting is a problem, not a crash', () => {
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['{ a: ', ' }'],
    ["'${", "}'"],
    ['f(', ')'],
    ['!', '']
  ]) {
    const deep = `${open?.repeat(20_000)}1${close?.repeat(20_000)}`
    expect(problemsOf(evaluate(`output x object = ${deep}\n`))).not.toEqual([])
  }
  for (const long of ['a.b'.repeat(20_000), 'a::b'.repeat(20_000), 'a!'.repeat(20_000), '1 + '.repeat(20_000)]) {
    expect(problemsOf(evaluate(`output x object = ${long}\n`))).not.toEqual([])
  }
  const nested = "resource a 'A.B/c@1' = {\n name: 'a'\n".repeat(5_000)
  expect(problemsOf(evaluate(nested))).not.toEqual([])
  const chain = Array.from({ length: 5_000 }, (_, index) => `var v${index} = v${index + 1}`).join('\n')
  expect(problemsOf(evaluate(`${chain}\noutput x object = v0\n`))).toContain(
    'The expressions are nested more than 300 levels deep; simplify them'
  )
})

test('a resource that is its own parent is partial', () => {
  const evaluated = evaluate(
    "resource a 'Microsoft.ApiManagement/service/apis@2024-05-01' = {\n  parent: b\n  name: 'a'\n}\nresource b 'Microsoft.ApiManagement/service/apis@2024-05-01' = {\n  parent: a\n  scope: a\n  name: a.id\n}\n"
  )
  expect(evaluated.resources.map(({ partial }) => partial)).toEqual([true, true])
})

test('a file that is too long is skipped', () => {
  expect(problemsOf(evaluate('//'.repeat(3_000_000)))).toEqual([
    'The file is longer than 4194304 characters, the size that a deployment accepts'
  ])
})

test('a text that is too long is not loaded', () => {
  const evaluated = evaluate("output x string = loadTextContent('long.xml')\n", { 'long.xml': 'x'.repeat(131_073) })
  expect(problemsOf(evaluated)).toEqual([
    "The file 'long.xml' has more than the 131072 characters that loadTextContent() takes"
  ])
})

test('only the wanted types are evaluated', () => {
  const main = "resource a 'A.B/c@2024-05-01' = {\n  name: noSuchSymbol\n}\n"
  const { problems, resources } = evaluateBicep(
    { path: 'main.bicep', text: main },
    { readFile: () => ({ failure: 'is missing' }), isWanted: () => false }
  )
  expect([...problems, ...resources]).toEqual([])
})

test('names that the deployment makes of the same values are the same', () => {
  const name = "'apim-${uniqueString(resourceGroup().id)}'"
  const { resources } = evaluate(
    `resource a ${SERVICE} = {\n  name: ${name}\n}\nmodule m 'm.bicep' = {\n  params: { n: ${name} }\n}\n`,
    {
      'm.bicep': `param n string\nparam m string\nresource b ${SERVICE} = {\n  name: n\n}\nresource c ${SERVICE} = {\n  name: m\n}\n`
    }
  )
  const [a, b, c] = resources.map(({ names }) => symbolicKey(names[0] ?? { kind: 'null' }))
  expect(a).not.toBeNull()
  expect(b).toBe(a)
  expect(c).not.toBe(a)
})

test('what is loaded, used as a module and imported is told', () => {
  const main =
    "import { a } from 'lib.bicep'\nparam on bool = false\nmodule m 'm.bicep' = if (on) {}\nmodule j 'j.json' = {}\noutput x string = loadTextContent('a.xml')\noutput y string = a\n"
  const evaluated = evaluate(main, { 'a.xml': '<a />', 'm.bicep': '', 'lib.bicep': "@export()\nvar a = 'a'\n" })
  evaluated.output('x')
  evaluated.output('y')
  expect([...evaluated.loaded]).toEqual(['a.xml'])
  expect([...evaluated.modules]).toEqual(['m.bicep', 'j.json'])
  expect([...evaluated.imported]).toEqual(['lib.bicep'])
})

const WORDS = [
  ...['param', 'var', 'output', 'resource', 'module', 'func', 'import', 'type', 'existing', 'for', 'if', 'in', 'from'],
  ...[
    'a',
    'b',
    'c',
    'string',
    'object',
    'array',
    "'a'",
    "'${a}'",
    "'A.B/c@1'",
    "'A.B/c/d@1'",
    "'main.bicep'",
    "'x.json'"
  ],
  ...[
    '=',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    '::',
    ',',
    '.',
    '.?',
    '!',
    '?',
    '??',
    '...',
    '=>',
    '==',
    '&&',
    '+',
    '\n',
    '\n'
  ],
  ...[
    'name: ',
    'parent: ',
    'scope: ',
    'properties: ',
    'params: ',
    'outputs',
    'loadTextContent',
    'map',
    'range(0, 3)',
    '1'
  ]
]

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const main = words.join(' ')
      const evaluated = evaluate(main, { 'x.json': '{"resources":[]}' })
      for (const name of ['a', 'b', 'c']) evaluated.output(name)
      expect(Array.isArray(evaluated.problems)).toBe(true)
      evaluateBicepParameters({ path: 'main.bicepparam', text: main }, { readFile: () => ({ failure: 'is missing' }) })
    }),
    { numRuns: 2_000 }
  )
})
