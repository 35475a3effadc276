import type { ReactNode } from 'react'

const shapes = [
  <circle key="circle" cx="8" cy="8" r="6.5" />,
  <rect key="square" x="2" y="2" width="12" height="12" />,
  <path key="triangle" d="M8 1.5 15 14.5H1z" />,
  <path key="diamond" d="M8 .8 15.2 8 8 15.2.8 8z" />,
  <path key="hexagon" d="M4.4 1.7h7.2L15.2 8l-3.6 6.3H4.4L.8 8z" />,
]
const fills = ['fill-theme-1', 'fill-theme-2', 'fill-theme-3', 'fill-theme-4', 'fill-theme-5']

/** Colour and shape of the theme at this place (1-based). From the sixth on the shapes return with a letter. */
export function ThemeMark({ position, size = 14 }: { position: number; size?: number }) {
  const index = (Math.max(1, position) - 1) % 5
  const turn = Math.floor((Math.max(1, position) - 1) / 5)
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      data-mark=""
      className={`inline-block shrink-0 ${fills[index]}`}
    >
      {shapes[index]}
      {turn > 0 && (
        <text x="8" y="8.5" dy="0.35em" textAnchor="middle" fontSize="9" className="fill-white font-sans font-bold">
          {String.fromCharCode(64 + turn)}
        </text>
      )}
    </svg>
  )
}

/** A theme's mark and its name, as wayfinding everywhere. */
export function ThemeName({ position, children }: { position: number; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className="translate-y-[0.08em]">
        <ThemeMark position={position} />
      </span>
      <span>{children}</span>
    </span>
  )
}
