// <details class="menu"> opens by itself; this closes it as people expect:
// by a click elsewhere, by Escape (focus goes back), by choosing, by opening another.
const closeAllBut = kept => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (menu !== kept) menu.open = false;
  }
};

addEventListener('click', event => {
  const menu = event.target.closest('details.menu');
  closeAllBut(event.target.closest('.menu-items :is(a, button)') ? null : menu);
});

addEventListener('keydown', event => {
  const menu = event.target.closest?.('details.menu[open]');
  if (!menu) return;
  if (event.key === 'Escape') {
    menu.open = false;
    menu.querySelector('summary').focus();
    return;
  }

  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll('.menu-items :is(a, button)')];
  items.at((items.indexOf(document.activeElement) + step) % items.length)?.focus();
});
