type Frame = { base: string; locale: string; slug: string; title: string }

const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** What an organiser copies into their own site: a frame, and the lines that make it as high as its content. */
export function frameSnippet({ base, locale, slug, title }: Frame): string {
  const id = `ronde-${slug}-${locale}`
  return `<iframe id="${id}" loading="lazy"
  src="${base}/${locale}/embed/${slug}"
  title="${attribute(title)}"
  style="width: 100%; height: 800px; border: 0"></iframe>
<script>
  addEventListener('message', function (event) {
    var frame = document.getElementById('${id}')
    if (event.source !== frame.contentWindow) return
    if (event.data.ronde === 'height')
      frame.style.height = event.data.height + 'px'
  })
</script>`
}
