import { useTranslations } from 'next-intl'
import { qrPath } from '@/lib/qr/qr'

/** The ticket's code, black on white whatever the screen's colours, as wide as its box. */
export function TicketCode({ code, reference }: { code: string; reference: string }) {
  const t = useTranslations('my.ticket')
  const { path, side } = qrPath(code)
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={t('alt', { reference })}
      shapeRendering="crispEdges"
      data-mark=""
      className="block w-full bg-white"
    >
      <path d={path} className="fill-black" />
    </svg>
  )
}
