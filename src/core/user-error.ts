/** A failure that the user can mend: bad arguments, a missing folder, a broken configuration. Its message is all they need. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
