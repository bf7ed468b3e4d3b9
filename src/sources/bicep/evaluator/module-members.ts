import { objectOf, objectValue, property } from '../../values/object-value.js'
import { stringValue } from '../../values/string-value.js'
import { derivedKey } from '../../values/symbolic-key.js'
import { type UnknownValue, unknownValue } from '../../values/unknown.js'
import { NULL, type Value } from '../../values/value.js'
import type { ModuleInstance } from './module-symbol.js'

/** `module.name` and `module.outputs`; without a name all of it. */
export function moduleMember(instance: ModuleInstance, name: string | null): Value {
  switch (name) {
    case null:
      return objectOf({ name: instance.name(), outputs: outputsOf(instance) })
    case 'name':
      return instance.name()
    case 'outputs':
      return outputsOf(instance)
    default:
      return unknownOutput(instance, name)
  }
}

/** `module.outputs.name` */
export function moduleOutput(instance: ModuleInstance, name: string, safe: boolean): Value {
  if (safe && !instance.condition().holds) return NULL
  const module = instance.module()
  if (module === null) return unknownOutput(instance, name)
  const output = module.output(name)
  if (output !== null) return output
  if (safe) return NULL
  const { context } = instance.environment.scope
  const message = `The module '${instance.path}' has no output '${name}'`
  context.evaluation.report({ message, place: instance.place })
  return unknownOutput(instance, name)
}

function outputsOf(instance: ModuleInstance): Value {
  const module = instance.module()
  const names = module?.outputNames ?? null
  if (module === null || names === null) return unknownOutput(instance, 'outputs')
  return objectValue(names.map((name) => property(name, module.output(name) ?? NULL)))
}

/** The same output of the same use of a module is the same value. */
export function unknownOutput(instance: ModuleInstance, name: string): UnknownValue {
  const { keyPrefix, file } = instance.environment.scope
  const key = stringValue(`${keyPrefix}${file.path} ${instance.symbol}`)
  return unknownValue({
    name: `${instance.symbol}.${name}`,
    reason: `the output '${name}' of the module '${instance.path}' is not known`,
    key: derivedKey(`output ${name.toLowerCase()}`, instance.index === null ? [key] : [key, instance.index])
  })
}
