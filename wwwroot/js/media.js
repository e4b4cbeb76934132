// Pictures go up one by one with a bar each: chosen, dropped anywhere on the page, or pasted. [data-media-upload="address"] is where;
// [data-media-files] the field, [data-media-choose] a button for it, [data-media-queue] the list, data-most the most bytes of one file.
// The answer is the picture's card and how much room is used; what is refused comes as words. Inside another form ([data-media-part])
// the part fetches itself anew instead. Without this the library's form sends them all at once.
const zones = () => [...document.querySelectorAll('[data-media-upload]')];

const zoneOf = target => target?.closest?.('[data-media-upload]') ?? (zones().length === 1 ? zones()[0] : null);

const tokenOf = zone => zone.dataset.token ?? zone.querySelector('input[name="__RequestVerificationToken"]').value;

const row = (zone, file) => {
  const line = document.getElementById('media-row').content.cloneNode(true).firstElementChild;
  line.querySelector('.name').textContent = file.name;
  line.querySelector('progress').setAttribute('aria-label', file.name);
  zone.querySelector('[data-media-queue]').append(line);
  return line;
};

const refuse = (line, words) => {
  line.classList.add('bad');
  line.querySelector('.words').textContent = words;
};

const show = (zone, html) => {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const room = document.getElementById('media-room');
  if (room) room.replaceWith(answer.getElementById('media-room'));
  const grid = document.querySelector('[data-media-grid]');
  if (!grid || zone.dataset.mediaPart) return;
  document.querySelector('[data-media-none]')?.remove();
  for (const card of answer.querySelectorAll('[data-media-card]')) {
    document.getElementById(card.id)?.remove();
    grid.prepend(card);
    window.htmx.process(card);
  }
};

const send = (zone, file, line) => new Promise(done => {
  if (file.size > Number(zone.dataset.most)) {
    refuse(line, `It is larger than ${Math.round(zone.dataset.most / 1048576)} MB. Please make it smaller first.`);
    done();
    return;
  }
  const [bar, words] = [line.querySelector('progress'), line.querySelector('.words')];
  const request = new XMLHttpRequest();
  request.open('POST', zone.dataset.mediaUpload);
  request.setRequestHeader('X-Upload', '1');
  request.setRequestHeader('RequestVerificationToken', tokenOf(zone));
  request.upload.addEventListener('progress', event => {
    bar.value = 100 * event.loaded / event.total;
    words.textContent = event.loaded < event.total ? `${Math.round(bar.value)} %` : 'Looking at it';
  });
  request.addEventListener('load', () => {
    if (request.status === 200) {
      line.remove();
      show(zone, request.responseText);
    } else if (request.getResponseHeader('Content-Type')?.startsWith('text/plain')) {
      refuse(line, request.responseText);
    } else {
      refuse(line, 'That did not work. Reload the page and try again.');
    }
  });
  request.addEventListener('error', () => refuse(line, 'The server does not answer. Try again in a moment.'));
  request.addEventListener('loadend', done);
  const form = new FormData();
  form.append('pictures', file, file.name);
  request.send(form);
});

const upload = async (zone, files) => {
  for (const old of zone.querySelectorAll('[data-media-queue] .bad')) old.remove();
  const waiting = files.map(file => [file, row(zone, file)]);
  const next = async () => {
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) await send(zone, ...turn);
  };
  // Two at a time: one is looked at while the other is on its way.
  await Promise.all([next(), next()]);
  if (zone.dataset.mediaPart && !zone.querySelector('[data-media-queue] .bad')) {
    const chosen = zone.querySelector('input[type="radio"]:checked');
    window.htmx.ajax('GET', zone.dataset.mediaPart, { target: zone, swap: 'outerHTML', values: chosen ? { [chosen.name]: chosen.value } : {} });
  }
};

addEventListener('change', event => {
  if (!event.target.matches?.('[data-media-files]')) return;
  const files = [...event.target.files];
  event.target.value = '';
  if (files.length > 0) upload(zoneOf(event.target), files);
});

addEventListener('click', event => {
  const button = event.target.closest('[data-media-choose]');
  if (button) zoneOf(button).querySelector('[data-media-files]').click();
});

const carriesFiles = event => event.dataTransfer?.types.includes('Files');

const light = zone => {
  for (const other of document.querySelectorAll('.media-over')) if (other !== zone) other.classList.remove('media-over');
  zone?.classList.add('media-over');
};

addEventListener('dragover', event => {
  const zone = carriesFiles(event) && zoneOf(event.target);
  if (!zone) return;
  event.preventDefault();
  light(zone);
});

addEventListener('dragleave', event => {
  if (!event.relatedTarget) light(null);
});

addEventListener('drop', event => {
  const zone = carriesFiles(event) && zoneOf(event.target);
  light(null);
  if (!zone) return;
  event.preventDefault();
  upload(zone, [...event.dataTransfer.files]);
});

addEventListener('paste', event => {
  const files = [...event.clipboardData?.files ?? []];
  const zone = files.length > 0 && zoneOf(event.target);
  if (!zone) return;
  event.preventDefault();
  upload(zone, files);
});
