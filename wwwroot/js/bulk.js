// Ticked rows open the bulk bar by CSS alone; this says how many they are and what they sum to,
// and lets one box tick them all: form[data-bulk], [data-check-all], [data-check-none], input[data-cents].
// A dialog in the form says how many it is about in [data-bulk-number]; Enter in it presses its own [data-enter].
const rows = form => [...form.querySelectorAll('td input[type="checkbox"]')];

const euro = cents => `€\u00a0${(cents / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

const tell = form => {
  const ticked = rows(form).filter(box => box.checked);
  const all = form.querySelector('[data-check-all]');
  if (all) {
    all.checked = ticked.length > 0 && ticked.length === rows(form).length;
    all.indeterminate = ticked.length > 0 && !all.checked;
  }

  const count = form.querySelector('[data-bulk-count]');
  if (count) count.textContent = `${ticked.length} selected`;
  for (const number of form.querySelectorAll('[data-bulk-number]')) number.textContent = `${ticked.length} ${ticked.length === 1 ? 'prospect' : 'prospects'}`;
  const sum = form.querySelector('[data-bulk-sum]');
  if (sum) sum.textContent = euro(ticked.reduce((cents, box) => cents + Number(box.dataset.cents ?? 0), 0));
};

const tick = (form, checked) => {
  for (const box of rows(form)) box.checked = checked;
  tell(form);
};

addEventListener('change', event => {
  const form = event.target.closest?.('form[data-bulk]');
  if (!form) return;
  if (event.target.matches('[data-check-all]')) tick(form, event.target.checked);
  else tell(form);
});

addEventListener('click', event => {
  const none = event.target.closest('[data-check-none]');
  if (none) tick(none.closest('form'), false);
});

addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !event.target.matches?.('form[data-bulk] dialog input')) return;
  event.preventDefault();
  event.target.closest('dialog').querySelector('[data-enter]')?.click();
});

// The browser restores ticks after Back.
addEventListener('pageshow', () => document.querySelectorAll('form[data-bulk]').forEach(tell));
addEventListener('htmx:afterSettle', () => document.querySelectorAll('form[data-bulk]').forEach(tell));
