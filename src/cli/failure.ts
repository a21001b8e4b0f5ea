/** Could not build, for a reason the user can do something about: printed as one line, exit status 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The call itself makes no sense: one line and how to call, exit status 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
