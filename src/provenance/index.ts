export {type Appearances, appearancesOf} from './appearances.ts'
export {type Details, detailsOf} from './details.ts'
export {type Heading, type Piece, type Place, piecesIn, type Words} from './pieces.ts'
