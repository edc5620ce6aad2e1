let flow: Promise<void> | null = null;

/** Whether this worker shows a window of Microsoft to sign in. */
export function isSigningIn(): boolean {
  return flow !== null;
}

/** Runs a sign-in, or joins the one whose window is open: two clicks are one. */
export function singleSignIn(run: () => Promise<void>): Promise<void> {
  if (flow !== null) return flow;
  const own = run().finally(() => {
    if (flow === own) flow = null;
  });
  flow = own;
  return own;
}

/** A window that is open still belongs to nobody any more: the next sign-in shows another. */
export function forgetSignIn(): void {
  flow = null;
}
