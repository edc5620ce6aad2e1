import { SignInProblem } from '../../lib/auth/sign-in-problem.ts';
import { originOf } from '../../lib/microsoft/clouds.ts';
import { forgetAccount, writeAccount } from '../../lib/shell/account.ts';
import { changeActivity, readActivity } from '../../lib/shell/activity.ts';
import { armClockAlarm, armSweepAlarm, disarmSweepAlarm } from '../../lib/shell/alarms.ts';
import type { ScopeRequest } from '../../lib/views/unlock.ts';
import { presentLife } from './at-work.ts';
import { forgetDemo } from './demo.ts';
import { currentAccount, readConfiguration, tokenSource } from './product.ts';
import { singleSignIn } from './sign-in-flow.ts';
import { refreshSurfaces } from './surfaces.ts';
import { cancelSweep, sweepNow } from './sweeper.ts';

const codeOf = (error: unknown): string => (error instanceof SignInProblem ? error.code : 'signIn');

/** Shows Microsoft's sign-in, remembers who signed in, and begins a sweep. */
export async function signIn(): Promise<void> {
  await singleSignIn(showSignIn);
  if ((await readActivity()).account === 'signedIn') await sweepNow();
}

async function showSignIn(): Promise<void> {
  const configuration = await readConfiguration();
  const tokens = tokenSource(configuration);
  const { clientId, cloud } = configuration.settings;
  if (tokens === null || clientId === null) return;
  const before = (await currentAccount(configuration)) === null ? 'signedOut' : 'signInNeeded';
  const life = presentLife();
  await changeActivity({ account: 'signingIn', problem: null });
  try {
    const account = await tokens.signIn();
    if (life !== presentLife()) {
      // Everything was forgotten while the window was open.
      await tokens.signOut();
      return;
    }
    // It may be somebody else: what the sweep of the one before reads next would be this one's.
    await cancelSweep();
    // Real results never stand beside made-up ones. A database that does not open shows neither.
    await forgetDemo().catch(() => {});
    await writeAccount({ ...account, cloud, clientId });
    await changeActivity({ account: 'signedIn' });
  } catch (error) {
    if (life !== presentLife()) return;
    await changeActivity({ account: before, problem: codeOf(error) });
    return;
  }
  await armSweepAlarm(configuration.settings.sweepEveryMinutes, Math.random());
}

/** Forgets tokens and account. What was found stays stored for the same tenant until the extension is removed. */
export async function signOut(): Promise<void> {
  const configuration = await readConfiguration();
  await cancelSweep();
  await tokenSource(configuration)?.signOut();
  await forgetAccount();
  await disarmSweepAlarm();
  await armClockAlarm(null);
  await changeActivity({ account: 'signedOut', sweep: null, problem: null });
  await refreshSurfaces(configuration);
}

/** Shows Microsoft's consent page, then looks again at what it unlocked. */
export async function requestConsent({ resource, scopes }: ScopeRequest): Promise<void> {
  const configuration = await readConfiguration();
  const tokens = tokenSource(configuration);
  const origin = originOf(configuration.settings.cloud, resource);
  if (tokens === null || origin === null) return;
  const life = presentLife();
  const names = resource === 'graph' ? scopes : ['user_impersonation'];
  try {
    await tokens.consent(names.map((name) => `${origin}/${name}`));
  } catch (error) {
    if (life !== presentLife()) return;
    await changeActivity({ problem: codeOf(error) });
    return;
  }
  if (life !== presentLife()) {
    await tokens.signOut();
    return;
  }
  await changeActivity({ account: 'signedIn', problem: null });
  // A sweep that runs or waits has noted already what it may not read.
  await cancelSweep();
  await sweepNow();
}
