// Opens real <dialog>s: [data-dialog="id"] opens, [data-close] closes,
// and one that arrives with `open` (a refused form, credentials shown once) becomes modal.
// What an opener says in data-put-name goes into the dialog's [data-put="name"], a field or a text: one dialog serves many cards.
// Without script the same link goes to #id, and site.css shows the target.
const firstField = dialog => dialog.querySelector('.is-invalid')
  ?? dialog.querySelector('.db :is(input:not([type="hidden"]), select, textarea)')
  ?? dialog.querySelector('.df .btn');

const open = dialog => {
  dialog.removeAttribute('open');
  dialog.showModal();
  if (!dialog.querySelector('[autofocus]')) firstField(dialog)?.focus();
};

const put = (opener, dialog) => {
  for (const place of dialog.querySelectorAll('[data-put]')) {
    const value = opener.getAttribute(`data-put-${place.dataset.put}`);
    if (value === null) continue;
    if (place instanceof HTMLInputElement) place.value = value;
    else place.textContent = value;
  }
};

const openArrived = root => {
  for (const dialog of root.querySelectorAll('dialog[open]:not(:modal)')) open(dialog);
};

addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    opener.closest('details[open]')?.removeAttribute('open');
    put(opener, dialog);
    open(dialog);
    return;
  }

  const closer = event.target.closest('[data-close]');
  if (!closer) return;
  event.preventDefault();
  closer.closest('dialog')?.close();
});

// An answer that leaves the dialog where it was says so with this trigger.
addEventListener('close-dialogs', () => {
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
});

addEventListener('htmx:afterSettle', event => openArrived(event.target.parentNode ?? document));
openArrived(document);

const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (target instanceof HTMLDialogElement) {
  history.replaceState(null, '', location.pathname + location.search);
  open(target);
}
