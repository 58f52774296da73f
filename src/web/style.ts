/** The look of the page and its only script, as they are sent. */

// What is pressed is at least 48 pixels high: https://www.w3.org/TR/WCAG22/#target-size-enhanced
export const STYLE = `:root{color-scheme:light dark;--ink:#1c1b19;--paper:#fdfcf9;--line:#767268;--accent:#0b4f6c}
@media(prefers-color-scheme:dark){:root{--ink:#f2efe8;--paper:#191817;--line:#98948a;--accent:#8fd0ee}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:46rem;font:1.125rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
a{color:var(--accent)}
h1{font-size:1.5rem}h2{font-size:1.375rem}h3{font-size:1.2rem}h4{font-size:1.1rem}
h1{margin:0}h1 a{display:inline-flex;align-items:center;min-height:3rem;color:inherit;text-decoration:none}
nav,.links{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
nav a,.links a,.choice,button{display:inline-flex;align-items:center;min-height:3rem;min-width:3rem;padding:.5rem 1rem;border:1px solid var(--line);border-radius:.5rem;text-decoration:none}
nav a[aria-current]{font-weight:bold;border-width:3px}
ul.choices{list-style:none;padding:0}
ul.choices li{margin:.5rem 0}
.choice{display:flex}.choice bdi{flex:1}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
form label{flex:1 0 100%;font-weight:bold}
input[type=search]{flex:1 1 16rem;min-width:0;min-height:3rem;padding:.5rem .75rem;font:inherit;border:1px solid var(--line);border-radius:.5rem;color:inherit;background:transparent}
button{font:inherit;color:var(--paper);background:var(--accent);border-color:var(--accent);cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:4px solid var(--line)}
pre{white-space:pre-wrap;border:1px solid var(--line);padding:.5rem}
.item{margin:.4rem 0;padding-inline-start:1.25rem}
.depth-1{padding-inline-start:2.5rem}.depth-2{padding-inline-start:3.75rem}.depth-3,.depth-4{padding-inline-start:5rem}
.small{font-size:1rem}
.sources{padding-inline:1.5rem}
`;

/** Milliseconds without a touch or a key after which a screen in a public place begins again. */
const IDLE_MS = 90_000;

export const KIOSK_SCRIPT = `(() => {
  const home = document.body.dataset.home;
  const field = document.querySelector('input[type=search]');
  let timer;
  const begin = () => {
    const isHome = location.pathname + location.search === home;
    if (isHome && field.value === '') return;
    location.replace(home);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, ${IDLE_MS});
  };
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'input']) addEventListener(sign, wait, { passive: true });
  wait();
})();
`;
