// Runs in the measured page: tells when the block that is dropped next stands at its new place, and when it is saved.

/** The milliseconds once what is in the document now has been painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })

/** Milliseconds from asking for a frame to having it. */
window.frameMs = async () => {
  const asked = performance.now()
  return (await painted()) - asked
}

/** Milliseconds of the shortest answer that asks the database. */
window.answerMs = async () => {
  const asked = performance.now()
  await (await fetch('/api/health')).text()
  return performance.now() - asked
}

let drop

/** Watches the block that is about to be let go. */
window.watchDrop = (id) => {
  drop = watched(id)
}

/** Milliseconds from letting it go to the block painted at its new place, and to « all is saved ». */
window.dropped = () => drop

function watched(id) {
  const place = () => {
    const { top, left } = document.querySelector(`[data-drag="${id}"]`).style
    return `${top} ${left}`
  }
  const before = place()
  let released = Number.NaN
  window.addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      released = timeStamp
    },
    { capture: true, once: true },
  )
  return new Promise((resolve) => {
    let shown = null
    const observer = new MutationObserver(async () => {
      if (Number.isNaN(released)) return
      if (!shown && place() !== before) shown = painted()
      if (!shown || document.querySelector('[data-saved]').dataset.saved !== 'yes') return
      observer.disconnect()
      const saved = performance.now()
      resolve({ shownMs: (await shown) - released, savedMs: saved - released })
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
}
