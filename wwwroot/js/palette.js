// The palette: `/` or Ctrl-K opens it from anywhere, arrows choose, Enter opens, Ctrl-Enter in a new tab.
// The server renders the rows, `<a role="option">`; without script the same search is the page /admin/search.
const palette = document.getElementById('palette');
const input = palette?.querySelector('input');
const options = () => [...palette.querySelectorAll('[role="option"]')];

const choose = option => {
  for (const other of options()) other.setAttribute('aria-selected', String(other === option));
  if (!option) {
    input.removeAttribute('aria-activedescendant');
    return;
  }

  option.id ||= `palette-${options().indexOf(option)}`;
  input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
};

const open = () => {
  if (palette.open) return;
  palette.showModal();
  input.select();
  input.dispatchEvent(new Event('palette-open'));
};

const move = step => {
  const all = options();
  if (all.length === 0) return;
  const at = all.findIndex(option => option.ariaSelected === 'true');
  choose(all.at((at + step) % all.length));
};

const go = newTab => {
  const chosen = palette.querySelector('[aria-selected="true"]');
  if (!chosen) return false;
  if (newTab) window.open(chosen.href, '_blank', 'noopener');
  else chosen.click();
  return true;
};

const typing = ({ target }) => target.closest?.('input, textarea, select, [contenteditable]');

if (palette) {
  addEventListener('keydown', event => {
    const asked = event.key === '/' ? !typing(event) : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!asked || event.altKey || document.querySelector('dialog:modal:not(#palette)')) return;
    event.preventDefault();
    open();
  });

  addEventListener('click', event => {
    if (event.target.closest('[data-palette]') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      open();
    }
  });

  palette.addEventListener('click', event => { if (event.target === palette) palette.close(); });

  input.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    } else if (event.key === 'Enter' && go(event.ctrlKey || event.metaKey)) {
      event.preventDefault();
    }
  });

  palette.addEventListener('htmx:afterSettle', () => {
    const all = options();
    choose(all[0]);
    palette.querySelector('[data-palette-count]').textContent = all.length === 1 ? '1 result' : `${all.length} results`;
  });
}
