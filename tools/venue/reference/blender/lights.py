"""The hall's lights as Blender's. A job tells of them in glTF's axes and in radiance, irradiance and intensity.

Blender's units were measured with a white plane (3.4.1): a sun's energy is irradiance, a point's is 4π times its
radiant intensity, a rectangle's is 4 times its radiance and area.
"""
import math

import bpy
from mathutils import Matrix, Vector
from skies import hang_skies

# The radius of spots, metres: the edges of their shadows are nearly sharp, as the bake has them.
SPOT_RADIUS = 0.01


def to_blender(vector):
    """From Y up to Z up, as the importer turns models."""
    x, y, z = vector
    return Vector((x, -z, y))


class Group:
    """Lights of one kind, by their name."""

    def __init__(self, name, things=(), shining=()):
        self.name = name
        self.things = [thing for thing in things if thing]
        # Sockets of what shines without being a light: skies and the faces of lamps.
        self.shining = [(socket, socket.default_value) for socket in shining]

    def switch(self, on):
        for thing in self.things:
            thing.hide_render = not on
        for socket, strength in self.shining:
            socket.default_value = strength if on else 0


def light(told, skies):
    """Lights the scene and gives its groups."""
    faces = faces_of_lamps()
    sky = hang_skies(skies)
    groups = [Group("faces", shining=faces), Group("sky", shining=sky)]
    if "sun" in told:
        groups.append(Group("sun", [add_sun(told["sun"])]))
    if told.get("spots"):
        groups.append(Group("spots", [add_spot(spot) for spot in told["spots"]]))
    if told.get("areas"):
        groups.append(Group("areas", [add_area(area) for area in told["areas"]]))
    return groups


def faces_of_lamps():
    return [
        node.inputs["Strength"]
        for material in bpy.data.materials
        if material.use_nodes
        for node in material.node_tree.nodes
        if node.bl_idname == "ShaderNodeEmission"
    ]


def place(name, kind, colour, energy):
    """A light whose colour is at most 1, linked to the scene; nothing for a black one."""
    strongest = max(colour)
    if strongest <= 0:
        return None, None
    lamp = bpy.data.lights.new(name, kind)
    lamp.color = [part / strongest for part in colour]
    lamp.energy = energy * strongest
    thing = bpy.data.objects.new(name, lamp)
    thing.visible_camera = False
    bpy.context.scene.collection.objects.link(thing)
    return lamp, thing


def add_sun(sun):
    lamp, thing = place("sun", "SUN", sun["irradiance"], 1)
    if lamp is None:
        return None
    lamp.angle = 2 * sun["radius"]
    thing.rotation_euler = to_blender(sun["towards"]).to_track_quat("Z", "Y").to_euler()
    return thing


def add_spot(spot):
    """A point with a beam of its own: Blender's spots lose light towards the edge of their beam, those of the bake do not."""
    lamp, thing = place("spot", "POINT", spot["intensity"], 4 * math.pi)
    if lamp is None:
        return None
    lamp.shadow_soft_size = SPOT_RADIUS
    thing.location = to_blender(spot["position"])
    thing.rotation_euler = to_blender(spot["towards"]).to_track_quat("-Z", "Y").to_euler()
    # The lamps of the model are what is mirrored.
    thing.visible_glossy = False
    lamp.use_nodes = True
    tree = lamp.node_tree
    tree.nodes.clear()
    make = tree.nodes.new
    place_of = make("ShaderNodeTexCoord")
    parts = make("ShaderNodeSeparateXYZ")
    angle = make("ShaderNodeMath")
    angle.operation = "ARCCOSINE"
    away = make("ShaderNodeMath")
    away.operation = "MULTIPLY"
    away.inputs[1].default_value = -1
    beam = make("ShaderNodeMapRange")
    beam.interpolation_type = "SMOOTHSTEP"
    edge = spot["angle"]
    beam.inputs["From Min"].default_value = edge * (1 - spot["blend"])
    beam.inputs["From Max"].default_value = edge + 1e-4
    beam.inputs["To Min"].default_value = 1
    beam.inputs["To Max"].default_value = 0
    emission = make("ShaderNodeEmission")
    output = make("ShaderNodeOutputLight")
    for source, target in (
        (place_of.outputs["Normal"], parts.inputs[0]),
        (parts.outputs["Z"], away.inputs[0]),
        (away.outputs[0], angle.inputs[0]),
        (angle.outputs[0], beam.inputs["Value"]),
        (beam.outputs[0], emission.inputs["Strength"]),
        (emission.outputs[0], output.inputs[0]),
    ):
        tree.links.new(source, target)
    return thing


def add_area(area):
    """A rectangle that shines along u × v; Blender's shines along −Z."""
    u, v = to_blender(area["u"]), to_blender(area["v"])
    lamp, thing = place("area", "AREA", area["radiance"], 4 * u.cross(v).length)
    if lamp is None:
        return None
    lamp.shape = "RECTANGLE"
    lamp.size, lamp.size_y = u.length, v.length
    across, up = u.normalized(), -v.normalized()
    turn = Matrix((across, up, across.cross(up))).transposed()
    thing.matrix_world = Matrix.Translation(to_blender(area["corner"]) + (u + v) / 2) @ turn.to_4x4()
    thing.visible_glossy = False
    return thing
