import { expect, test } from 'vitest'
import { frameSnippet } from './snippet'

test('the lines to copy: a frame of ours, named, and as high as it says', () => {
  const frame = {
    base: 'https://forum.example.org',
    locale: 'nl',
    slug: 'kortrijk-2018',
    title: 'Programma: “a” & "b"',
  }
  expect(frameSnippet(frame)).toBe(`<iframe id="ronde-kortrijk-2018-nl" loading="lazy"
  src="https://forum.example.org/nl/embed/kortrijk-2018"
  title="Programma: “a” &amp; &quot;b&quot;"
  style="width: 100%; height: 800px; border: 0"></iframe>
<script>
  addEventListener('message', function (event) {
    var frame = document.getElementById('ronde-kortrijk-2018-nl')
    if (event.source !== frame.contentWindow) return
    if (event.data.ronde === 'height')
      frame.style.height = event.data.height + 'px'
  })
</script>`)
})
