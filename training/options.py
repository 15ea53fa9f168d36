"""What a training run can be told."""
import argparse

NUMBERS = {"--seconds": (float, 5400), "--decay": (float, 0.3), "--seed": (int, 7), "--batch-pieces": (int, 560), "--preparers": (int, 1),
           "--rate": (float, 1.6e-4), "--head-rate": (float, 1e-3), "--trust": (float, 1.0), "--plain": (float, 0.5)}


def arguments():
    """seconds: how long; decay: share of it after which the rate falls; trust: weight of the teachers' opinion beside the gold;
    plain: share of the unannotated sentences in an epoch; keep: layers of the first teacher that the learner keeps."""
    parser = argparse.ArgumentParser()
    for option in ("--corpora", "--base", "--work"):
        parser.add_argument(option, required=True)
    for option, (kind, default) in NUMBERS.items():
        parser.add_argument(option, type=kind, default=default)
    parser.add_argument("--silver", default="silver")
    parser.add_argument("--device", default="cpu")
    for option in ("--start", "--teachers", "--keep", "--without"):
        parser.add_argument(option, default="")
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()
