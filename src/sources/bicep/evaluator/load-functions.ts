import type { SourceText } from '../../../core/source-text.js'
import { type FunctionCall, otherwise, undecided } from '../../values/functions/call.js'
import { readJson } from '../../values/json-reader.js'
import { locationOf } from '../../values/place.js'
import { knownText, stringValue, verbatimString } from '../../values/string-value.js'
import { unknownValue } from '../../values/unknown.js'
import { NULL, type Value } from '../../values/value.js'
import type { Environment } from './environment.js'
import { selectByPath } from './json-path.js'
import { resolvePath } from './repository-path.js'
import { readYaml } from './yaml-value.js'

interface LoadCall {
  readonly call: FunctionCall
  readonly operands: readonly Value[]
  readonly environment: Environment
}

type LoadFunction = (load: LoadCall) => Value

/** @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
const MAX_TEXT = 131_072
const MAX_BINARY = 98_304
const MAX_DATA = 1_048_576

const ENCODINGS: ReadonlySet<string> = new Set(['us-ascii', 'iso-8859-1', 'utf-8', 'utf-16', 'utf-16be'])

/** Functions that put the content of a file in their place when the file that calls them is compiled. */
export const LOAD_FUNCTIONS: ReadonlyMap<string, LoadFunction> = new Map<string, LoadFunction>([
  ['loadtextcontent', (load) => withContent(load, MAX_TEXT, 1, verbatimString)],
  ['loadfileasbase64', (load) => withContent(load, MAX_BINARY, null, encode)],
  ['loadjsoncontent', (load) => loadData(load, readJson)],
  ['loadyamlcontent', (load) => loadData(load, (source) => readYaml(source, load.call.place))]
])

function encode({ text }: SourceText): Value {
  return stringValue(Buffer.from(text, 'utf8').toString('base64'))
}

/** The path is relative to the file that contains the call. */
function withContent(
  load: LoadCall,
  limit: number,
  encodingAt: number | null,
  read: (source: SourceText) => Value
): Value {
  const { call, operands, environment } = load
  const [pathOperand = NULL] = operands
  const path = pathOperand.kind === 'string' ? knownText(pathOperand) : null
  if (path === null) return otherwise(call, [pathOperand], 'a path that is known')
  const resolved = resolvePath(environment.scope.file.path, path)
  if ('refused' in resolved) return refuse(load, `The path '${path}' of ${call.name}() ${resolved.refused}`)
  const content = environment.scope.context.load(resolved.path)
  if ('failure' in content) return refuse(load, `The file '${resolved.path}' ${content.failure}`)
  if (content.text.length > limit) {
    return refuse(load, `The file '${resolved.path}' has more than the ${limit} characters that ${call.name}() takes`)
  }
  const problem = encodingAt === null ? null : encodingProblem(operands[encodingAt], content.text)
  if (problem !== null) return refuse(load, `The file '${resolved.path}' ${problem}`)
  environment.scope.context.evaluation.spend(1 + content.text.length / 1024, call.place)
  return read(content)
}

/** Files come decoded as UTF-8, or by their byte order mark, which counts more than what the call says. */
function encodingProblem(operand: Value | undefined, text: string): string | null {
  if (operand?.kind !== 'string') return null
  const encoding = knownText(operand) ?? ''
  if (!ENCODINGS.has(encoding.toLowerCase())) return `cannot be read in the encoding '${encoding}', which is not known`
  const needsMark = encoding.toLowerCase().startsWith('utf-16')
  return needsMark && text.includes('\0') ? `is in ${encoding} without a byte order mark; save it in UTF-8` : null
}

type ReadData = (source: SourceText) => {
  readonly value: Value | null
  readonly problems: readonly {
    readonly place: { source: SourceText; span: { start: number; end: number } }
    readonly message: string
  }[]
}

/** `load…(path, [path inside the data], [encoding])` */
function loadData(load: LoadCall, readData: ReadData): Value {
  const { call, operands, environment } = load
  return withContent(load, MAX_DATA, 2, (source) => {
    const { value, problems } = readData(source)
    for (const { place, message } of problems) {
      environment.scope.context.report({ kind: 'unreadable', location: locationOf(place), message })
    }
    if (value === null || problems.length > 0)
      return unknownValue({ name: call.name, reason: `'${source.path}' cannot be read` })
    const [, path = NULL] = operands
    if (path.kind === 'null') return value
    const text = path.kind === 'string' ? knownText(path) : null
    const selected = text === null ? null : selectByPath(value, text)
    return selected ?? undecided(call, [path])
  })
}

function refuse({ call, environment }: LoadCall, message: string): Value {
  environment.scope.context.report({ kind: 'unresolved', location: locationOf(call.place), message })
  return unknownValue({ name: call.name, reason: message })
}
