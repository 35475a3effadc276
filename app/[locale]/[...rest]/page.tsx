import { notFound } from 'next/navigation'

/** There is no end of addresses that do not exist: none of them is stored. */
export const dynamic = 'force-dynamic'

/** Any address that no page answers to, in the language of its first part. */
export default function UnknownPage() {
  notFound()
}
