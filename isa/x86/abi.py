"""placeholder"""
class Frame: pass
