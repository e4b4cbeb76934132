// Drag on the board is a shortcut for the buttons of a card: a drop presses [data-move="status"], which posts
// or opens the dialog that asks first, and the card goes home if the answer is no.
const lists = '.board [data-status]';

const statusOf = list => list.dataset.status;
const mayMove = (card, list) => (card.dataset.allowed ?? '').split(',').includes(statusOf(list));

const light = (board, card, from) => {
  board.classList.toggle('dragging', card !== null);
  for (const list of board.querySelectorAll('[data-status]')) {
    list.classList.toggle('from', list === from);
    list.classList.toggle('can', card !== null && mayMove(card, list));
  }
};

const drop = (card, to, goHome) => {
  const button = card.querySelector(`[data-move="${statusOf(to)}"]`);
  if (!button) {
    goHome();
    return;
  }

  const dialog = document.getElementById(button.dataset.dialog ?? '');
  if (dialog) dialog.addEventListener('close', goHome, { once: true });
  else card.addEventListener('htmx:afterRequest', event => { if (!event.detail.successful) goHome(); }, { once: true });
  button.click();
};

const start = async () => {
  const found = [...document.querySelectorAll(lists)].filter(list => !list.sortable);
  if (found.length === 0) return;
  await import('../lib/sortablejs/Sortable.min.js');
  for (const list of found) {
    let home = null;
    list.sortable = new window.Sortable(list, {
      draggable: '.kc[data-allowed]',
      filter: '.menu, .btn',
      preventOnFilter: false,
      group: { name: 'board', put: (to, _, card) => mayMove(card, to.el) },
      sort: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
      delay: 200,
      delayOnTouchOnly: true,
      dragClass: 'drag',
      ghostClass: 'drop',
      onStart: ({ item, from }) => {
        home = item.nextSibling;
        light(list.closest('.board'), item, from);
      },
      onEnd: ({ item, from, to }) => {
        light(list.closest('.board'), null, null);
        if (from !== to) drop(item, to, () => { if (from.isConnected && item.isConnected) from.insertBefore(item, home); });
      },
    });
  }
};

addEventListener('htmx:afterSettle', start);
start();
