const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
}

/** Characters of a name before its ending. */
const longest = 120

/** How a file is called from now on: as its owner called it, without folders or signs one cannot see, ending in what it is. */
export function fileName(sent: string, contentType: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const visible = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()
  const dot = visible.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [visible.slice(0, dot), visible.slice(dot + 1).toLowerCase()] : [visible, '']
  const right = endings[contentType] ?? []
  return `${[...stem].slice(0, longest).join('').trim() || 'file'}.${right.includes(ending) ? ending : (right[0] ?? 'bin')}`
}
