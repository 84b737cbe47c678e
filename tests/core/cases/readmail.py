"""Reads an e-mail file from the standard input with Python's own parser and prints what is in it as JSON."""

import email
import email.policy
import json
import sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [part for part in message.walk() if not part.is_multipart()]
texts = [part for part in parts if not part.is_attachment()]
print(json.dumps({
    "headers": [name.lower() for name in message.keys()],
    "to": str(message["To"] or ""),
    "addresses": [address.addr_spec for address in message["To"].addresses] if message["To"] else [],
    "subject": message["Subject"],
    "unsent": message["X-Unsent"],
    "text": "".join(part.get_content() for part in texts).replace("\r\n", "\n"),
    "files": [{"name": part.get_filename(), "type": part.get_content_type(),
               "bytes": part.get_payload(decode=True).hex()} for part in parts if part.is_attachment()],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
}))
