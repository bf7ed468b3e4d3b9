import { setSecret } from '@actions/core'

/**
 * Variables that let git authenticate at this server and no other. They replace a header that the checkout may have configured,
 * because GitHub refuses two.
 *
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
 */
export function gitCredentials(token: string | null, environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  if (token === null) return {}
  const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
  // The runner masks the token itself, and not this form of it.
  setSecret(encoded)
  const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')
  const values = ['', `AUTHORIZATION: basic ${encoded}`]
  const first = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0
  const settings = values.flatMap((value, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, `http.${server}/.extraheader`],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ])
  return { ...Object.fromEntries(settings), GIT_CONFIG_COUNT: String(first + values.length) }
}
