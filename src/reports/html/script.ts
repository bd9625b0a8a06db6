// The one script of the page. It adds comfort and nothing else: filters, keys, and decisions as a file. It reads what is in the
// page and writes text only. The policy of the page lets this text run and no other; a test holds the hash against it.

/** SHA-256 of `SCRIPT` in base64. */
export const SCRIPT_HASH = 'QPIPhou9OFpbQ8LDky5qCqqwcwt9MvbiDGxSP5xM5VE='

export const SCRIPT = `'use strict'
{
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)]
  const say = (near, words) => { const out = near.querySelector('output'); if (out) out.textContent = words }
  for (const each of all('[hidden]')) each.hidden = false

  for (const bar of all('[data-filter]')) {
    const list = document.getElementById(bar.dataset.filter)
    const items = all('[data-tags]', list)
    const groups = all('.group', bar).map((group) => all('input', group))
    bar.addEventListener('change', () => {
      for (const item of items) {
        const tags = item.dataset.tags.split(' ')
        const own = groups.map((boxes) => boxes.filter((box) => tags.includes(box.value)))
        item.hidden = own.some((boxes) => boxes.length > 0 && !boxes.some((box) => box.checked))
      }
      const left = items.filter((item) => !item.hidden).length
      list.classList.toggle('filtered', left < items.length)
      say(bar, left + ' of ' + items.length + ' shown')
    })
  }

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (!target) return
    target.hidden = false
    const fold = target.closest('details')
    if (fold) fold.open = true
    target.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  reveal()

  const keys = document.querySelector('.shortcuts')
  const stops = () => all('.card, .todo > ol > .finding').filter((stop) => stop.offsetParent !== null)
  const move = (step) => {
    const list = stops()
    const at = list.findIndex((stop) => stop.contains(document.activeElement))
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step]
    if (!next) return say(keys, step > 0 ? 'That was the last.' : 'That was the first.')
    const target = next.querySelector('figure a') || next.querySelector('a') || next
    if (target === next) next.tabIndex = -1
    target.focus({preventScroll: true})
    next.scrollIntoView({block: next.offsetHeight < innerHeight ? 'center' : 'start'})
    say(keys, (list.indexOf(next) + 1) + ' of ' + list.length)
  }
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea')
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys || !keys.querySelector('input').checked) return
    const step = {n: 1, j: 1, p: -1, k: -1}[event.key]
    if (step) { event.preventDefault(); move(step) }
  })

  const bar = document.querySelector('.download')
  const made = () => all('.decide').filter((form) => form.querySelector('input[type=radio]:checked'))
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)
  const pairs = (form) => all('.about-pair', form).filter((pair) => pair.type === 'hidden' || pair.checked)
  const entry = (form, {dataset: {pair, first, second, detector}}, by) => {
    const fields = {document: form.dataset.document, contradiction: pair, first, second, detector, decision: form.querySelector('input[type=radio]:checked').value, reason: form.querySelector('.why').value.trim(), by, at: today()}
    return Object.entries(fields).map(([key, value], index) => (index ? '    ' : '  - ') + key + ': ' + JSON.stringify(value) + '\\n').join('')
  }
  if (bar && all('.decide').length === 0) bar.hidden = true
  if (bar) bar.querySelector('button').addEventListener('click', () => {
    const forms = made()
    const who = bar.querySelector('.who')
    const silent = forms.find((form) => form.querySelector('.why').value.trim() === '')
    if (forms.length === 0) return say(bar, 'No pair is decided yet.')
    if (who.value.trim() === '') { who.focus(); return say(bar, 'Say who decides.') }
    if (silent) { silent.querySelector('.why').focus(); return say(bar, 'Say why: others will read it.') }
    const idle = forms.find((form) => pairs(form).length === 0)
    if (idle) { idle.querySelector('.about-pair').focus(); return say(bar, 'Tick the pairs that it is about.') }
    const entries = forms.flatMap((form) => pairs(form).map((pair) => entry(form, pair, who.value.trim())))
    const text = '# Merge with: claimlint decide decisions.yaml\\nversion: 1\\ndecisions:\\n' + entries.join('')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/yaml'}))
    link.download = 'decisions.yaml'
    link.click()
    URL.revokeObjectURL(link.href)
    say(bar, entries.length + (entries.length === 1 ? ' decision' : ' decisions') + ' in decisions.yaml')
  })
}
`
