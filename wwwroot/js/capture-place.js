// Where the person is, asked for by a press only.
const why = {
  1: 'You or this phone did not allow it. Allow the place for this page in the browser’s settings, or go on without.',
  2: 'This phone cannot find out where it is. Try again outside, or go on without.',
  3: 'It took too long to find out. Try again, or go on without.',
};

/** The place, or why there is none, in words. */
export const whereAmI = () => new Promise((done, fail) => {
  if (!isSecureContext) fail('Places are told to pages over https only. Go on without.');
  else if (!navigator.geolocation) fail('This browser does not know places. Go on without.');
  else navigator.geolocation.getCurrentPosition(({ coords }) => done(coords), ({ code }) => fail(why[code] ?? why[2]), { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
});
