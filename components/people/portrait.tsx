const sizes = { small: 44, card: 56, medium: 72, large: 144 } as const

const text: Record<keyof typeof sizes, string> = {
  small: 'text-15',
  card: 'text-17',
  medium: 'text-24',
  large: 'text-40',
}

type Props = {
  givenName: string
  familyName: string
  photoId: string | null
  size?: keyof typeof sizes
  /** What the picture says where no name stands beside it; nothing beside a name, which says it all. */
  alt?: string
}

const initial = (name: string) => Array.from(name.trim())[0] ?? ''

/** A face in the round; whoever has no portrait is their initials on a quiet disc. */
export function Portrait({ givenName, familyName, photoId, size = 'small', alt = '' }: Props) {
  const pixels = sizes[size]
  const style = { width: pixels, height: pixels }
  if (photoId === null)
    return (
      <span
        aria-hidden="true"
        style={style}
        className={`inline-flex shrink-0 select-none items-center justify-center rounded-pill border border-line bg-wash font-display font-[650] text-soft ${text[size]}`}
      >
        {initial(givenName)}
        {initial(familyName)}
      </span>
    )
  return (
    <img
      src={`/api/files/${photoId}`}
      alt={alt}
      width={pixels}
      height={pixels}
      loading="lazy"
      decoding="async"
      style={style}
      className="shrink-0 rounded-pill bg-wash object-cover"
    />
  )
}
