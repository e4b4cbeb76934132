// A second press must not do a thing twice: while a form is on its way its button is aria-busy
// (site.css draws the spinner) and further submits are dropped, for htmx and plain forms alike.
const patience = 15000; // a download, or a stop by the user, never tells us that it ended

/** The form may be sent again. */
export const release = form => {
  clearTimeout(form.busy);
  delete form.busy;
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
};

addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.busy) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }

  form.busy = setTimeout(release, patience, form);
  const button = event.submitter ?? form.querySelector('button:not([type="button"])');
  button?.setAttribute('aria-busy', 'true');
}, { capture: true });

addEventListener('htmx:afterRequest', event => {
  const form = event.target.closest?.('form');
  if (form) release(form);
});

// Back to a page the browser kept: nothing is on its way any more.
addEventListener('pageshow', () => document.querySelectorAll('form').forEach(release));
