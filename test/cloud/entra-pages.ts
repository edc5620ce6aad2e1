import { html } from 'hono/html';
import type { Person } from './identity.ts';

type Markup = ReturnType<typeof html>;

function page(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

/** "Pick an account": one button per account. */
export function accountPicker(flow: string, people: readonly Person[]): Markup {
  return page(
    'Sign in to your account',
    html`<h1>Pick an account</h1>
      <form method="get" action="/simulated/pick">
        <input type="hidden" name="flow" value="${flow}" />
        ${people.map(
          (person) =>
            html`<button type="submit" name="account" value="${person.username}">${person.username}</button>`,
        )}
      </form>`,
  );
}

/** "Permissions requested": accept or cancel. */
export function consentPage(flow: string, person: Person, names: readonly string[]): Markup {
  return page(
    'Permissions requested',
    html`<h1>Permissions requested</h1>
      <p>${person.username}</p>
      <ul>
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>
      <form method="get" action="/simulated/consent">
        <input type="hidden" name="flow" value="${flow}" />
        <button type="submit" name="answer" value="accept">Accept</button>
        <button type="submit" name="answer" value="cancel">Cancel</button>
      </form>`,
  );
}

/** "Need admin approval" (AADSTS90094): the person cannot consent; the button goes back with the error. */
export function adminApprovalPage(backTo: string, names: readonly string[]): Markup {
  return page(
    'Need admin approval',
    html`<h1>Need admin approval</h1>
      <p>AADSTS90094: this application needs permission that only an admin can grant: ${names.join(', ')}.</p>
      <a href="${backTo}">Return to the application without granting consent</a>`,
  );
}

/** An error that Entra cannot send back to the client, because the client itself is in doubt. */
export function errorPage(description: string): Markup {
  return page(
    'Sign in to your account',
    html`<h1>Sorry, but we're having trouble signing you in.</h1><p>${description}</p>`,
  );
}

/** After signing out without a place to return to. */
export function signedOutPage(): Markup {
  return page('Sign out', html`<h1>You signed out of your account</h1>`);
}
