"""Videos, sounds and documents: their facts, frames of them, and copies that tell nothing."""
