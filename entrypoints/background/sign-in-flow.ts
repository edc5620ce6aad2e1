let flow: Promise<void> | null = null;

/** Whether this worker shows a window of Microsoft to sign in. */
export function isSigningIn(): boolean {
  return flow !== null;
}

/** Runs a sign-in, or joins the one whose window is open: two clicks are one. */
export function singleSignIn(run: () => Promise<void>): Promise<void> {
  flow ??= run().finally(() => {
    flow = null;
  });
  return flow;
}
