import { accessProperty } from '../../src/sources/values/access.js'
import { readResourceId } from '../../src/sources/values/resource-id.js'
import { numberValue } from '../../src/sources/values/value.js'
import { call, type Plain, toPlain, toValue, unknown } from './plain.js'

const GROUP = '/subscriptions/#{subscription.subscriptionId}#/resourceGroups/#{resourceGroup.name}#'
const API = 'Microsoft.ApiManagement/service/apis'
const group = unknown('group')

test.each<[string, readonly Plain[], unknown]>([
  ['resourceId', [API, 'apim', 'orders'], `${GROUP}/providers/Microsoft.ApiManagement/service/apim/apis/orders`],
  [
    'resourceId',
    ['rg', 'A/b', 'c'],
    '/subscriptions/#{subscription.subscriptionId}#/resourceGroups/rg/providers/A/b/c'
  ],
  ['resourceId', ['sub', 'rg', 'A/b', 'c'], '/subscriptions/sub/resourceGroups/rg/providers/A/b/c'],
  [
    'resourceId',
    [group, 'A/b', 'c'],
    '/subscriptions/#{subscription.subscriptionId}#/resourceGroups/#{group}#/providers/A/b/c'
  ],
  ['subscriptionResourceId', ['A/b', 'c'], '/subscriptions/#{subscription.subscriptionId}#/providers/A/b/c'],
  ['subscriptionResourceId', ['sub', 'A/b', 'c'], '/subscriptions/sub/providers/A/b/c'],
  ['tenantResourceId', ['A/b', 'c'], '/providers/A/b/c'],
  ['extensionResourceId', ['/subscriptions/s', 'A/b', 'c'], '/subscriptions/s/providers/A/b/c'],
  [
    'managementGroupResourceId',
    ['A/b', 'c'],
    '/providers/Microsoft.Management/managementGroups/current/providers/A/b/c'
  ]
])('%s(%j) is %j', (name, operands, expected) => {
  const { result, problems } = call(name, ...operands)
  expect(result).toBe(expected)
  expect(problems).toEqual([])
})

test('a resource id whose names do not fit its type is a problem', () => {
  expect(call('resourceId', API, 'apim').problems).toEqual([
    'resourceId() fails: it expects a resource type and a name for each of its segments'
  ])
})

test('a resource id gives back its type and names, holes included', () => {
  const id = readResourceId(call('resourceId', API, unknown('apim'), 'orders').value)
  expect(id?.type).toBe(API)
  expect(id?.names.map(toPlain)).toEqual(['#{apim}#', 'orders'])
  expect(readResourceId(toValue('no id'))).toBeNull()
})

test('a resource id splits at its slashes although some of its names are holes', () => {
  const parts = call('split', call('resourceId', API, unknown('apim'), 'orders').value, '/').value
  expect(call('last', parts).result).toBe('orders')
  expect(call('length', parts).result).toBe(11)
})

test.each<[string, readonly Plain[], string, unknown]>([
  ['resourceGroup', [], 'name', '?resourceGroup.name'],
  ['resourceGroup', ['rg'], 'name', 'rg'],
  ['resourceGroup', [], 'id', GROUP],
  ['resourceGroup', [], 'tags', '?resourceGroup.tags'],
  ['subscription', [], 'subscriptionId', '?subscription.subscriptionId'],
  ['subscription', [], 'tenantId', '?subscription.tenantId'],
  ['deployment', [], 'name', '?deployment.name'],
  ['tenant', [], 'tenantId', '?tenant.tenantId'],
  ['environment', [], 'suffixes', '?environment.suffixes']
])('%s(%j).%s is %j', (name, operands, member, expected) => {
  const access = accessProperty(call(name, ...operands).value, member)
  expect('value' in access ? toPlain(access.value) : access.failure).toBe(expected)
})

test('two mentions of the resource group are the same', () => {
  const id = () => accessProperty(call('resourceGroup').value, 'id')
  const [one, two] = [id(), id()]
  expect('value' in one && 'value' in two && call('equals', one.value, two.value).result).toBe(true)
})

test('an index that is known reads the item, another one leaves it open', () => {
  const array = toValue(['a', 'b'])
  expect(call('tryGet', array, numberValue(1)).result).toBe('b')
  expect(call('tryGet', array, unknown('i')).value.kind).toBe('unknown')
})
