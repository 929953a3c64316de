"""Signs a PDF with the device's key (PAdES B-B), unseen on the page, and forbids every change after it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from desktop_app.evidence.keys import DeviceKey
from desktop_app.evidence.paper.cms import length_for, signature_over

FIELD = "signature"
# What PDF/A-3 (a print flag) and PDF/UA-1 (out of sight) ask of a field that nobody is to see.
_UNSEEN = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)


class _Addition(IncrementalPdfFileWriter):
    """Adds the signature and leaves the rest: the metadata say already what archives (PDF/A) want them to say."""

    def _update_meta(self) -> None:
        pass


@dataclass(frozen=True)
class PaperSigner:
    """Who signs papers: the device's key and its certificate (`certificate_for`)."""

    key: DeviceKey
    certificate: bytes


def sign_paper(pdf: bytes, signer: PaperSigner, at: datetime, label: str) -> bytes:
    """The PDF with a signature over all of it; `label` is what a screen reader calls the field."""
    writer = _Addition(io.BytesIO(pdf))
    field = SigFieldSpec(FIELD, on_page=0, invis_sig_settings=_UNSEEN, readable_field_name=label)
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(field_name=FIELD, writer=writer)
    _tagged(writer, next(steps), label)
    room = SignatureObject(
        timestamp=at, subfilter=SigSeedSubFilter.PADES, bytes_reserved=2 * length_for(signer.certificate)
    )
    locked = SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(sig_placeholder=room, mdp_setup=locked))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(signature_over(prepared.document_digest, signer.certificate, signer.key))
    return bytes(output.getvalue())


def _tagged(writer: _Addition, field: Any, label: str) -> None:
    """Give the field its place at the end of what a screen reader reads (PDF/UA-1, 7.18.4)."""
    tree = writer.root["/StructTreeRoot"]
    document, number = tree["/K"][0], tree["/ParentTreeNextKey"]
    seen = {"/Type": generic.NameObject("/OBJR"), "/Obj": field, "/Pg": field.get_object().raw_get("/P")}
    form = {
        "/Type": generic.NameObject("/StructElem"),
        "/S": generic.NameObject("/Form"),
        "/P": tree["/K"].raw_get(0),
        "/Alt": generic.TextStringObject(label),
        "/K": generic.DictionaryObject(_named(seen)),
    }
    element = writer.add_object(generic.DictionaryObject(_named(form)))
    document["/K"].append(element)
    tree["/ParentTree"]["/Nums"].extend([generic.NumberObject(number), element])
    tree[generic.NameObject("/ParentTreeNextKey")] = generic.NumberObject(number + 1)
    field.get_object()[generic.NameObject("/StructParent")] = generic.NumberObject(number)
    for changed in (document, tree["/ParentTree"], tree):
        writer.update_container(changed)


def _named(entries: dict[str, Any]) -> dict[Any, Any]:
    return {generic.NameObject(name): entry for name, entry in entries.items()}
