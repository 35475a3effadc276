import { RoundTable, type ThemeNumber } from '@/components/ui/round-table'

type Props = {
  table: {
    number: number
    minSeats: number
    maxSeats: number
    theme: { position: number } | null
    closed: boolean
  }
  size?: number
  className?: string
}

/** The plate's colour for the theme at this place; the shapes of themes do not fit on a plate. */
export function plateOf(position: number | undefined): { theme?: ThemeNumber } {
  return position === undefined ? {} : { theme: (((position - 1) % 5) + 1) as ThemeNumber }
}

/** A table before anybody sits there: as many rings as it has seats, its number on the plate. */
export function TableMark({ table, size, className = '' }: Props) {
  const seats = Array.from({ length: table.maxSeats }, () => ({ type: 'empty' as const }))
  return (
    <RoundTable
      seats={seats}
      plate={String(table.number)}
      {...plateOf(table.theme?.position)}
      {...(size ? { size } : {})}
      className={`shrink-0 ${table.closed ? 'opacity-45' : ''} ${className}`}
    />
  )
}
