import { terminalOf } from '../../src/commands/terminal.js'

const TERMINAL = { isTTY: true, columns: 80 } as NodeJS.WriteStream

test.each<[string, NodeJS.WriteStream, NodeJS.ProcessEnv, object]>([
  ['a terminal', TERMINAL, {}, { colour: true, width: 80 }],
  ['a wide terminal', { ...TERMINAL, columns: 300 } as NodeJS.WriteStream, {}, { colour: true, width: 120 }],
  [
    'a terminal that hides its width',
    { ...TERMINAL, columns: 0 } as NodeJS.WriteStream,
    {},
    { colour: true, width: null }
  ],
  ['NO_COLOR', TERMINAL, { NO_COLOR: '1' }, { colour: false, width: 80 }],
  ['an empty NO_COLOR, which means nothing', TERMINAL, { NO_COLOR: '' }, { colour: true, width: 80 }],
  ['a pipe', { isTTY: false } as NodeJS.WriteStream, {}, { colour: false, width: null }]
])('%s', (_name, stream, environment, expected) => {
  expect(terminalOf(stream, environment)).toEqual(expected)
})
