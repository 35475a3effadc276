import { addressPath } from '@/lib/qr/qr'

/** An address as a symbol to scan, black on white. */
export function QrSign({ address, label, className = '' }: { address: string; label: string; className?: string }) {
  const { path, side } = addressPath(address)
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-mark=""
      className={`block bg-white ${className}`}
    >
      <path d={path} className="fill-black" />
    </svg>
  )
}
