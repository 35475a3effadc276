const mega = 1024 * 1024

/** What may be sent: octets at most, and what the browser's file picker offers. The content decides what it is. */
export const fileLimits = {
  picture: { megaOctets: 12, octets: 12 * mega, accept: 'image/jpeg,image/png,image/webp,image/avif' },
  document: {
    megaOctets: 20,
    octets: 20 * mega,
    accept: '.pdf,.pptx,.docx,.xlsx,.odp,.odt,.ods,.png,.jpg,.jpeg,.webp',
  },
} as const

export type FileKind = keyof typeof fileLimits
