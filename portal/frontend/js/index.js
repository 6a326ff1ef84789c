// What a page gains where scripts run. Each part does one thing, looks for what it needs and leaves other pages alone;
// without any of them every link goes and every form posts.
import './swaps.js';
import './steady.js';
import './inbox-count.js';
import './copying.js';
import './reading.js';
import './files.js';
import './more.js';
import './keeps-up.js';
import './drafts.js';
import './progress.js';
import './both.js';
import './conditions.js';
import './kinds.js';
import './combobox.js';
import './passages.js';
import './plots.js';
import './push.js';
