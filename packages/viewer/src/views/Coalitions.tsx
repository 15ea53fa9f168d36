export default function Coalitions() {
  return null
}
