import fc from 'fast-check'

const WEAPONS = [
  ...['::error::x', '::stop-commands::x', ' ::add-mask::x', '##[error]x', '%0A::set-output name=a::b', '%3A', ','],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u001b[31m',
    '\u0000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800'
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '|',
    '\\|',
    '<!--',
    '-->',
    '<!<!----',
    '--',
    '<',
    '>',
    '&lt;',
    '</details>',
    '</code>'
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<a href="`">',
    '<b>',
    '[x](https://evil.example)',
    '![x](y)',
    '[',
    ']',
    '(',
    ')'
  ],
  ...[
    '@team',
    '@org/team',
    'a@b.example',
    '#1',
    'org/repo#1',
    'GH-12',
    'https://evil.example',
    'www.evil.example',
    ':tada:'
  ],
  ...[
    '# ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '---',
    '===',
    '*x*',
    '_x_',
    '**',
    '~~',
    '$x$',
    '$`',
    'word',
    'two words',
    ' ',
    '  '
  ]
]

/** What somebody who wants to fool a reader or the runner might write into a path, a name or a policy. */
export const hostileText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WEAPONS) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 12
  })
  .map((parts) => parts.join(''))
