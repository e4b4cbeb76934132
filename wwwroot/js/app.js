// The admin's own script, in parts that know nothing of each other unless they import it.
// Every page works without it, as plain links and forms; only drag and drop needs it.
import './board.js';
import './bulk.js';
import './busy.js';
import './catalogue.js';
import './charts.js';
import './copy.js';
import './dialog.js';
import './forms.js';
import './media.js';
import './menu.js';
import './palette.js';
import './sign-out.js';
import './theme-switch.js';
import './toast.js';
