import { useFormatter, useTranslations } from 'next-intl'
import { fileKind, hostOf, type PublicMaterial } from '@/domain/programme/material'

const kilo = 1024
const mega = kilo * kilo

/** What it is and how large, or where it leads: "PDF, 1.2 MB", "Recording on example.org". */
export function MaterialFacts({ material }: { material: PublicMaterial }) {
  const t = useTranslations('public.material')
  const format = useFormatter()
  const { kind, file, href } = material
  if (kind !== 'FILE' || !file) return t(kind === 'RECORDING' ? 'recordingOn' : 'linkTo', { host: hostOf(href) })
  const small = file.size < mega
  const size = format.number(small ? Math.max(1, Math.round(file.size / kilo)) : file.size / mega, {
    maximumFractionDigits: small ? 0 : 1,
  })
  return t(small ? 'fileKilo' : 'fileMega', { kind: fileKind(file.name) || t('file'), size })
}

/** What a session leaves behind, one a line. */
export function MaterialList({ materials }: { materials: readonly PublicMaterial[] }) {
  return (
    <ul className="max-w-text">
      {materials.map((material) => (
        <li key={material.id} className="border-line border-t py-3 first:border-t-0 first:pt-0">
          <a href={material.href} rel="noopener" className="inline-block py-0.5 font-semibold text-link">
            {material.title}
          </a>
          <p className="text-15 text-soft">
            <MaterialFacts material={material} />
          </p>
        </li>
      ))}
    </ul>
  )
}
