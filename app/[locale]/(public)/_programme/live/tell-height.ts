/** Tells the page around the frame how high its content is, at each change. */
export function tellHeight(): (() => void) | undefined {
  const content = document.querySelector('[data-frame]')
  if (!content) return undefined
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    window.parent.postMessage({ ronde: 'height', height }, '*')
  }
  const observer = new ResizeObserver(tell)
  observer.observe(content)
  return () => observer.disconnect()
}
