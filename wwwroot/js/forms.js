// Nothing typed is ever lost, and the eye is led to what needs mending: focus on the first error,
// Escape leaves an add row, notes save when left, and a silent server is said beside the form.
import { toast } from './toast.js';

const focusFirstError = root => root.querySelector('.is-invalid:not(:disabled)')?.focus();

const forget = () => document.querySelector('[data-not-saved]')?.remove();

const tellNotSaved = form => {
  forget();
  const notice = document.getElementById('not-saved-template').content.cloneNode(true).firstElementChild;
  notice.querySelector('button').addEventListener('click', () => form.requestSubmit());
  // Not always in the form itself: that of a table row or a single button has no room.
  const room = form.closest('dialog')?.querySelector('.db') ?? form.querySelector('.cb') ?? form.closest('.cb, .card');
  (room ?? document.getElementById('main')).prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
};

addEventListener('htmx:afterSettle', event => focusFirstError(event.target));

for (const failure of ['htmx:sendError', 'htmx:timeout']) {
  addEventListener(failure, event => {
    const form = event.target.closest('form[method="post"]');
    if (form) tellNotSaved(form);
    else toast({ bad: true, message: 'The server does not answer. Try again in a moment.' });
  });
}

addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.target.closest?.('dialog')) return;
  const row = event.target.closest?.('.addrow');
  if (!row) return;
  event.target.form?.reset();
  event.target.blur();
});

addEventListener('focusout', event => {
  const field = event.target;
  if (field.matches('[data-save-on-blur]') && field.value !== field.defaultValue) field.form.requestSubmit();
});

addEventListener('htmx:afterRequest', event => {
  if (!event.detail.successful) return;
  forget();
  for (const field of event.target.querySelectorAll?.('[data-save-on-blur]') ?? []) field.defaultValue = field.value;
});

addEventListener('click', event => {
  const button = event.target.closest('[data-show-password]');
  if (!button) return;
  const field = document.getElementById(button.dataset.showPassword);
  field.type = field.type === 'password' ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(field.type === 'text'));
});

focusFirstError(document);
