// Says what happened, on screen and to screen readers, for answers that swap only a part:
// the server triggers `toast` {message, href?, hrefText?, bad?}, or leaves [data-toast] after a redirect.
const region = document.querySelector('[data-toasts]');
const stay = 6000;

const leave = toast => {
  const timer = setTimeout(() => toast.matches(':hover, :focus-within') ? leave(toast) : toast.remove(), stay);
  toast.addEventListener('click', () => { clearTimeout(timer); toast.remove(); }, { once: true });
};

// Above an open dialog, which covers everything that is not in the top layer.
const raise = () => {
  region.popover = 'manual';
  if (region.matches(':popover-open')) region.hidePopover();
  region.showPopover();
};

/** Shows a message; with href it carries a link, with bad the sign of a failure. */
export const toast = ({ message, href, hrefText = 'Open', bad = false }) => {
  if (!region) return;
  const shown = document.getElementById('toast-template').content.cloneNode(true).firstElementChild;
  shown.querySelector('span').textContent = message;
  shown.querySelector(bad ? '.of-good' : '.of-bad').remove();
  if (href) {
    const link = document.createElement('a');
    Object.assign(link, { href, textContent: hrefText });
    shown.append(link);
  }
  region.append(shown);
  raise();
  leave(shown);
};

addEventListener('toast', event => toast(event.detail));
addEventListener('htmx:responseError', event => toast({
  bad: true,
  message: event.detail.xhr.status === 403 ? 'You may not do that.' : 'That did not work. Reload the page and try again.',
}));

// What stands there at load is not announced; what arrives later is.
for (const waiting of document.querySelectorAll('[data-toast]')) {
  region.replaceChildren();
  setTimeout(() => { region.append(waiting); leave(waiting); }, 100);
}
