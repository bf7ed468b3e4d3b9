import { readdirSync, readFileSync } from 'node:fs'
import type { Expression, Identifier, Loop, ObjectExpression, Spread } from '../../src/sources/bicep/expression.js'
import { parseBicep } from '../../src/sources/bicep/parse.js'
import type { BicepFile, ImportedSymbol, Statement } from '../../src/sources/bicep/syntax.js'
import type { Decorator, TypeExpression } from '../../src/sources/bicep/type-expression.js'

/**
 * Each file of the folder holds cases: `=== name`, the source, `---`, and the tree with its problems. The tree is written
 * as lists, one for each statement: `1 + x.y` is `(+ 1 (. x y))`.
 */
const FOLDER = '__tests__/bicep/trees'

for (const file of readdirSync(FOLDER).sort()) {
  describe(file, () => {
    const cases = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/^=== /m).slice(1)
    test.each(cases.map((text) => [text.split('\n', 1)[0], text]))('%s', (name, text) => {
      const [source, expected] = text.slice(name!.length + 1).split(/^---\n/m)
      expect(show(source!, parseBicep(source!))).toBe(expected!.trimEnd())
    })
  })
}

function show(source: string, { statements, problems }: BicepFile): string {
  const trees = statements.map(showStatement)
  const complaints = problems.map(({ span, message }) => {
    const line = source.slice(0, span.start).split('\n').length
    return `problem in line ${line} at ${JSON.stringify(source.slice(span.start, span.end))}: ${message}`
  })
  return [...trees, ...complaints].join('\n')
}

type Shown = string | null | readonly Shown[]

/** Writes a list; null leaves no trace, and lists inside are opened. */
function list(...items: readonly Shown[]): string {
  return `(${items
    .flat(9)
    .filter((item) => item !== null)
    .join(' ')})`
}

function showStatement(statement: Statement): string {
  const { kind, decorators } = statement
  const head: Shown = [...decorators.map(showDecorator), kind, 'name' in statement ? statement.name.name : null]
  switch (statement.kind) {
    case 'parameter':
    case 'variable':
    case 'output':
      return list(head, showType(statement.type), statement.value && ['=', showExpression(statement.value)])
    case 'type':
      return list(head, showType(statement.type))
    case 'function': {
      const parameters = statement.parameters.map(({ name, type }) => list(name.name, showType(type)))
      return list(head, list(parameters), showType(statement.returnType), showExpression(statement.body))
    }
    case 'resource': {
      const type = [showExpression(statement.type), statement.existing ? 'existing' : null]
      return list(head, type, showDeployment(statement), statement.resources.map(showStatement))
    }
    case 'module':
      return list(head, showExpression(statement.path), showDeployment(statement))
    case 'test':
      return list(head, showExpression(statement.path), showExpression(statement.body))
    case 'import': {
      const names = statement.symbols ? list(statement.symbols.map(showImported)) : `* ${statement.namespace?.name}`
      return list(head, names, showExpression(statement.path))
    }
    case 'extension':
      return list(
        head,
        showKey(statement.specification),
        showExpression(statement.configuration),
        statement.alias && `as ${statement.alias.name}`
      )
    case 'extensionConfig':
      return list(head, showExpression(statement.configuration))
    case 'using':
      return list(head, showExpression(statement.path), showExpression(statement.configuration))
    case 'extends':
      return list(head, showExpression(statement.path))
    default:
      return list(head, showExpression(statement.value))
  }
}

function showDeployment(deployed: {
  readonly loop: Loop | null
  readonly condition: Expression | null
  readonly body: ObjectExpression
}): Shown {
  return [
    deployed.loop && list('for', showLoop(deployed.loop)),
    deployed.condition && list('if', showExpression(deployed.condition)),
    showExpression(deployed.body)
  ]
}

function showLoop({ item, index, source }: Loop): string {
  return `${index ? list(item.name, index.name) : item.name} ${showExpression(source)}`
}

function showImported({ name, alias }: ImportedSymbol): string {
  return alias ? list(showKey(name), 'as', alias.name) : `${showKey(name)}`
}

function showDecorator({ call }: Decorator): string {
  return `@${showExpression(call)}`
}

function showKey(key: Identifier | Expression): string | null {
  return key.kind === 'identifier' ? key.name : showExpression(key)
}

function showExpression(node: Expression | Spread | null): string | null {
  switch (node?.kind) {
    case undefined:
      return null
    case 'string': {
      const parts = node.parts.map((part) => (part.kind === 'text' ? JSON.stringify(part.text) : showExpression(part)))
      return parts.length === 1 && node.parts[0]?.kind === 'text' ? parts[0]! : list('string', parts)
    }
    case 'integer':
    case 'boolean':
      return String(node.value)
    case 'null':
      return 'null'
    case 'missing':
      return '<missing>'
    case 'symbol':
      return node.name
    case 'spread':
      return list('...', showExpression(node.value))
    case 'array':
      return list('array', node.items.map(showExpression))
    case 'object': {
      const properties = node.properties.map((property) =>
        property.kind === 'spread'
          ? showExpression(property)
          : list(`${showKey(property.key)}:`, showExpression(property.value))
      )
      return list('object', properties)
    }
    case 'for':
      return list('for', showLoop(node.loop), showExpression(node.body))
    case 'call': {
      const name = node.base ? list('.', showExpression(node.base), node.name.name) : node.name.name
      return list('call', name, node.arguments.map(showExpression))
    }
    case 'member':
      return list(node.safe ? '.?' : '.', showExpression(node.base), node.name.name)
    case 'index': {
      const marks = `[${node.safe ? '?' : ''}${node.fromEnd ? '^' : ''}]`
      return list(marks, showExpression(node.base), showExpression(node.index))
    }
    case 'nested':
      return list('::', showExpression(node.base), node.name.name)
    case 'nonNull':
      return list('nonNull', showExpression(node.operand))
    case 'unary':
      return list(node.operator, showExpression(node.operand))
    case 'binary':
      return list(node.operator, showExpression(node.left), showExpression(node.right))
    case 'ternary':
      return list('?', showExpression(node.condition), showExpression(node.whenTrue), showExpression(node.whenFalse))
    case 'lambda':
      return list('=>', list(node.parameters.map(({ name }) => name)), showExpression(node.body))
  }
}

function showType(node: TypeExpression | null): string | null {
  switch (node?.kind) {
    case undefined:
      return null
    case 'namedType':
      return node.arguments.length === 0 ? node.name.name : list(node.name.name, node.arguments.map(showType))
    case 'memberType':
      return list('.', showType(node.base), node.name.name, node.arguments.map(showType))
    case 'literalType':
      return showExpression(node.value)
    case 'objectType': {
      const properties = node.properties.map(({ decorators, key, type }) =>
        list(decorators.map(showDecorator), `${key ? showKey(key) : '*'}:`, showType(type))
      )
      return list('objectType', properties)
    }
    case 'tupleType': {
      const items = node.items.map(({ decorators, type }) =>
        decorators.length === 0 ? showType(type) : list(decorators.map(showDecorator), showType(type))
      )
      return list('tupleType', items)
    }
    case 'arrayType':
      return list('[]', showType(node.element))
    case 'indexedType':
      return list('[]', showType(node.base), showExpression(node.index))
    case 'itemsType':
      return list('[*]', showType(node.base))
    case 'otherPropertiesType':
      return list('.*', showType(node.base))
    case 'unionType':
      return list('|', node.members.map(showType))
    case 'nullableType':
      return list('?', showType(node.operand))
    case 'nonNullType':
      return list('nonNull', showType(node.operand))
    case 'resourceType':
      return list('resource', showExpression(node.type))
    case 'missingType':
      return '<missing type>'
  }
}
